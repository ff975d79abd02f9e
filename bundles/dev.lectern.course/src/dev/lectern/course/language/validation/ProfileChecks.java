package dev.lectern.course.language.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import dev.lectern.course.RevealWords;
import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.AutoAnimateDuration;
import dev.lectern.course.language.manifest.BackgroundTransition;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.Margin;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.NotesSeparator;
import dev.lectern.course.language.manifest.Plugin;
import dev.lectern.course.language.manifest.ProfileBlock;
import dev.lectern.course.language.manifest.ProfileSetting;
import dev.lectern.course.language.manifest.RevealVersion;
import dev.lectern.course.language.manifest.SeparatorSetting;
import dev.lectern.course.language.manifest.SlideNumber;
import dev.lectern.course.language.manifest.SlideSeparator;
import dev.lectern.course.language.manifest.StageSize;
import dev.lectern.course.language.manifest.StyleSheet;
import dev.lectern.course.language.manifest.Theme;
import dev.lectern.course.language.manifest.Transition;
import dev.lectern.course.language.manifest.TransitionSpeed;
import dev.lectern.course.language.manifest.VerticalSeparator;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.course.language.text.Names;

/** Whether reveal.js can be set up so. */
public final class ProfileChecks extends Checks {

	private static final double MOST_MARGIN = 0.9;

	@Check
	public void once(ProfileBlock block) {
		Set<EClass> seen = new HashSet<>();
		for (ProfileSetting setting : block.getSettings()) {
			if (!(setting instanceof StyleSheet) && !(setting instanceof Plugin) && !seen.add(setting.eClass())) {
				warning(LanguageMessages.get("twice.setting"), setting, null, CourseIssues.NAME_TWICE);
			}
		}
	}

	@Check
	public void once(ChapterDeclaration chapter) {
		Set<EClass> seen = new HashSet<>();
		chapter.getSeparators().stream().filter(setting -> !seen.add(setting.eClass()))
				.forEach(setting -> warning(LanguageMessages.get("twice.setting"), setting, null, CourseIssues.NAME_TWICE));
	}

	@Check
	public void version(RevealVersion setting) {
		String version = setting.getVersion();
		if (version != null && !version.matches("[0-9]+(\\.[0-9]+){0,2}(-[0-9A-Za-z.]+)?")) {
			error(LanguageMessages.get("reveal.version", version), setting, Literals.REVEAL_VERSION__VERSION, CourseIssues.VALUE);
		} else if (version != null && RevealWords.VERSIONS.stream().noneMatch(known -> major(known).equals(major(version)))) {
			warning(LanguageMessages.get("reveal.unknown", version, String.join(", ", RevealWords.VERSIONS)), setting, Literals.REVEAL_VERSION__VERSION, CourseIssues.VALUE);
		}
	}

	private static String major(String version) {
		return version.split("\\.", 2)[0];
	}

	@Check
	public void separator(SlideSeparator setting) {
		needed(setting);
		expression(setting, Literals.SEPARATOR_SETTING__PATTERN, setting.getPattern());
	}

	@Check
	public void separator(VerticalSeparator setting) {
		expression(setting, Literals.SEPARATOR_SETTING__PATTERN, setting.getPattern());
	}

	@Check
	public void separator(NotesSeparator setting) {
		needed(setting);
		expression(setting, Literals.SEPARATOR_SETTING__PATTERN, setting.getPattern());
	}

	/** reveal.js takes its own separator where one is empty; only stacks it can do without. */
	private void needed(SeparatorSetting setting) {
		if (setting.isNone()) {
			error(LanguageMessages.get("separator.none"), setting, Literals.SEPARATOR_SETTING__NONE, CourseIssues.SEPARATOR);
		}
	}

	@Check
	public void size(StageSize setting) {
		if (setting.getSize() != null && !setting.getSize().matches("0*[1-9][0-9]{0,4}x0*[1-9][0-9]{0,4}")) {
			error(LanguageMessages.get("stage.size", setting.getSize()), setting, Literals.STAGE_SIZE__SIZE, CourseIssues.VALUE);
		}
	}

	@Check
	public void margin(Margin setting) {
		if (!(setting.getValue() >= 0 && setting.getValue() <= MOST_MARGIN)) {
			error(LanguageMessages.get("stage.margin", setting.getValue()), setting, Literals.MARGIN__VALUE, CourseIssues.VALUE);
		}
	}

	@Check
	public void duration(AutoAnimateDuration setting) {
		if (setting.getSeconds() < 0) {
			error(LanguageMessages.get("animation.duration", setting.getSeconds()), setting, Literals.AUTO_ANIMATE_DURATION__SECONDS, CourseIssues.VALUE);
		}
	}

	@Check
	public void theme(Theme setting) {
		oneOf(setting.getTheme(), RevealWords.THEMES, "theme.unknown", setting, Literals.THEME__THEME);
	}

	@Check
	public void plugin(Plugin setting) {
		if (!"none".equals(setting.getPlugin())) {
			oneOf(setting.getPlugin(), RevealWords.PLUGINS, "plugin.unknown", setting, Literals.PLUGIN__PLUGIN);
		}
	}

	@Check
	public void transition(Transition setting) {
		oneOf(setting.getTransition(), RevealWords.TRANSITIONS, "transition.unknown", setting, Literals.TRANSITION__TRANSITION);
	}

	@Check
	public void transition(BackgroundTransition setting) {
		oneOf(setting.getTransition(), RevealWords.TRANSITIONS, "transition.unknown", setting, Literals.BACKGROUND_TRANSITION__TRANSITION);
	}

	@Check
	public void speed(TransitionSpeed setting) {
		oneOf(setting.getSpeed(), RevealWords.TRANSITION_SPEEDS, "speed.unknown", setting, Literals.TRANSITION_SPEED__SPEED);
	}

	@Check
	public void numbers(SlideNumber setting) {
		oneOf(setting.getFormat(), RevealWords.SLIDE_NUMBERS, "number.unknown", setting, Literals.SLIDE_NUMBER__FORMAT);
	}

	private void oneOf(String value, List<String> known, String key, EObject object, EStructuralFeature feature) {
		if (value != null && !known.contains(value)) {
			warning(LanguageMessages.get(key, value, String.join(", ", known)), object, feature, CourseIssues.VALUE,
					Names.nearest(value, known.stream()).toArray(String[]::new));
		}
	}
}
