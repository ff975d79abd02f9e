package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.lectern.course.RevealWords;
import dev.lectern.course.language.manifest.AnimateLists;
import dev.lectern.course.language.manifest.Answer;
import dev.lectern.course.language.manifest.AutoAnimate;
import dev.lectern.course.language.manifest.AutoAnimateDuration;
import dev.lectern.course.language.manifest.AutoAnimateEasing;
import dev.lectern.course.language.manifest.AutoAnimateUnmatched;
import dev.lectern.course.language.manifest.BackgroundTransition;
import dev.lectern.course.language.manifest.Breaks;
import dev.lectern.course.language.manifest.Centering;
import dev.lectern.course.language.manifest.Controls;
import dev.lectern.course.language.manifest.Display;
import dev.lectern.course.language.manifest.Fragments;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.Margin;
import dev.lectern.course.language.manifest.NotesSeparator;
import dev.lectern.course.language.manifest.Plugin;
import dev.lectern.course.language.manifest.ProfileBlock;
import dev.lectern.course.language.manifest.ProfileSetting;
import dev.lectern.course.language.manifest.Progress;
import dev.lectern.course.language.manifest.RevealVersion;
import dev.lectern.course.language.manifest.RightToLeft;
import dev.lectern.course.language.manifest.SeparatorSetting;
import dev.lectern.course.language.manifest.SlideNumber;
import dev.lectern.course.language.manifest.SlideSeparator;
import dev.lectern.course.language.manifest.Smartypants;
import dev.lectern.course.language.manifest.StageSize;
import dev.lectern.course.language.manifest.StyleSheet;
import dev.lectern.course.language.manifest.Theme;
import dev.lectern.course.language.manifest.Transition;
import dev.lectern.course.language.manifest.TransitionSpeed;
import dev.lectern.course.language.manifest.VerticalSeparator;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.regex.JavaScriptRegex;
import dev.lectern.deck.regex.RegexSyntaxException;

/** What a file and its imports say of reveal.js; what cannot be is as if it were not said. */
final class ProfileSettings {

	private final List<ProfileSetting> settings;

	ProfileSettings(Manifest manifest) {
		settings = Imports.all(manifest).stream().flatMap(one -> Shape.statements(one, ProfileBlock.class)).flatMap(block -> block.getSettings().stream()).toList();
	}

	Profile over(Profile base) {
		return lists(over(base, settings));
	}

	/** What settings say, over a profile; the later ones count. */
	static Profile over(Profile base, List<? extends ProfileSetting> settings) {
		Profile profile = base;
		for (ProfileSetting setting : settings) {
			profile = with(profile, setting);
		}
		return profile;
	}

	private static Profile with(Profile old, ProfileSetting setting) {
		Profile.Stage stage = old.stage();
		return switch (setting) {
			case RevealVersion version when version.getVersion() != null -> old.withReveal(version.getVersion());
			case SeparatorSetting separator -> old.withSeparators(with(old.separators(), separator));
			case StageSize size when size.getSize() != null && size.getSize().matches("0*[1-9][0-9]{0,4}x0*[1-9][0-9]{0,4}") -> {
				String[] numbers = size.getSize().split("x");
				yield old.withStage(new Profile.Stage(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), stage.margin()));
			}
			case Margin margin when margin.getValue() >= 0 && margin.getValue() < 1 -> old.withStage(new Profile.Stage(stage.width(), stage.height(), margin.getValue()));
			case Centering centering -> old.withCentred(isYes(centering.getValue()));
			case Theme theme when theme.getTheme() != null -> old.withTheme(theme.getTheme());
			default -> old.withPresentation(with(old.presentation(), setting)).withContent(with(old.content(), setting));
		};
	}

	private static Separators with(Separators old, SeparatorSetting setting) {
		String pattern = setting.getPattern();
		return switch (setting) {
			case SlideSeparator slide when isUsable(pattern) && (old.vertical().isEmpty() || isUsable(pattern + '|' + old.vertical())) -> new Separators(pattern, old.vertical(), old.notes());
			case VerticalSeparator vertical when vertical.isNone() -> new Separators(old.slide(), "", old.notes());
			case VerticalSeparator vertical when isUsable(pattern) && isUsable(old.slide() + '|' + pattern) -> new Separators(old.slide(), pattern, old.notes());
			case NotesSeparator notes when isUsable(pattern) -> new Separators(old.slide(), old.vertical(), pattern);
			default -> old;
		};
	}

	private static Profile.Presentation with(Profile.Presentation old, ProfileSetting setting) {
		return switch (setting) {
			case Transition transition when transition.getTransition() != null -> new Profile.Presentation(transition.getTransition(), old.transitionSpeed(),
					old.backgroundTransition(), old.slideNumber(), old.controls(), old.progress(), old.rightToLeft());
			case TransitionSpeed speed when speed.getSpeed() != null -> new Profile.Presentation(old.transition(), speed.getSpeed(), old.backgroundTransition(),
					old.slideNumber(), old.controls(), old.progress(), old.rightToLeft());
			case BackgroundTransition transition when transition.getTransition() != null -> new Profile.Presentation(old.transition(), old.transitionSpeed(),
					transition.getTransition(), old.slideNumber(), old.controls(), old.progress(), old.rightToLeft());
			case SlideNumber number when number.getFormat() != null -> new Profile.Presentation(old.transition(), old.transitionSpeed(), old.backgroundTransition(),
					number.getFormat().equals("none") ? "" : number.getFormat(), old.controls(), old.progress(), old.rightToLeft());
			case Controls controls -> new Profile.Presentation(old.transition(), old.transitionSpeed(), old.backgroundTransition(), old.slideNumber(),
					isYes(controls.getValue()), old.progress(), old.rightToLeft());
			case Progress progress -> new Profile.Presentation(old.transition(), old.transitionSpeed(), old.backgroundTransition(), old.slideNumber(), old.controls(),
					isYes(progress.getValue()), old.rightToLeft());
			case RightToLeft direction -> new Profile.Presentation(old.transition(), old.transitionSpeed(), old.backgroundTransition(), old.slideNumber(),
					old.controls(), old.progress(), isYes(direction.getValue()));
			default -> old;
		};
	}

	private static Profile.Content with(Profile.Content old, ProfileSetting setting) {
		return switch (setting) {
			case Display display when display.getDisplay() != null -> new Profile.Content(display.getDisplay(), old.fragments(), old.markdown(), old.autoAnimation());
			case Fragments fragments -> new Profile.Content(old.display(), isYes(fragments.getValue()), old.markdown(), old.autoAnimation());
			default -> new Profile.Content(old.display(), old.fragments(), with(old.markdown(), setting), with(old.autoAnimation(), setting));
		};
	}

	private static Profile.Markdown with(Profile.Markdown old, ProfileSetting setting) {
		return switch (setting) {
			case AnimateLists lists -> new Profile.Markdown(isYes(lists.getValue()), old.breaks(), old.smartypants());
			case Breaks breaks -> new Profile.Markdown(old.animatedLists(), isYes(breaks.getValue()), old.smartypants());
			case Smartypants smartypants -> new Profile.Markdown(old.animatedLists(), old.breaks(), isYes(smartypants.getValue()));
			default -> old;
		};
	}

	private static Profile.AutoAnimation with(Profile.AutoAnimation old, ProfileSetting setting) {
		return switch (setting) {
			case AutoAnimate wanted -> new Profile.AutoAnimation(isYes(wanted.getValue()), old.duration(), old.easing(), old.unmatched());
			case AutoAnimateDuration duration when duration.getSeconds() >= 0 -> new Profile.AutoAnimation(old.wanted(), duration.getSeconds(), old.easing(), old.unmatched());
			case AutoAnimateEasing easing when easing.getEasing() != null -> new Profile.AutoAnimation(old.wanted(), old.duration(), easing.getEasing(), old.unmatched());
			case AutoAnimateUnmatched unmatched -> new Profile.AutoAnimation(old.wanted(), old.duration(), old.easing(), isYes(unmatched.getValue()));
			default -> old;
		};
	}

	/** Who names one style sheet or plugin names them all. */
	private Profile lists(Profile old) {
		List<StyleSheet> sheets = of(StyleSheet.class).toList();
		List<Plugin> plugins = of(Plugin.class).filter(plugin -> plugin.getPlugin() != null).toList();
		List<String> addresses = sheets.isEmpty() ? old.styleSheets()
				: new ArrayList<>(sheets.stream().filter(sheet -> sheet.getAddress() != null).map(StyleSheet::getAddress).toList());
		List<String> names = plugins.isEmpty() ? old.plugins()
				: plugins.stream().map(Plugin::getPlugin).filter(RevealWords.PLUGINS::contains).distinct().toList();
		return old.withStyleSheets(addresses).withPlugins(names);
	}

	private <T extends ProfileSetting> Stream<T> of(Class<T> kind) {
		return settings.stream().filter(kind::isInstance).map(kind::cast);
	}

	private static boolean isYes(Answer answer) {
		return answer == Answer.YES;
	}

	private static boolean isUsable(String expression) {
		if (expression == null || expression.isEmpty()) {
			return false;
		}
		try {
			JavaScriptRegex.compile(expression);
			return true;
		} catch (RegexSyntaxException e) {
			return false; // which is a problem of the file, with its place
		}
	}
}
