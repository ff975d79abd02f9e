package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.lectern.course.RevealWords;
import dev.lectern.course.language.manifest.Answer;
import dev.lectern.course.language.manifest.BackgroundTransition;
import dev.lectern.course.language.manifest.Centering;
import dev.lectern.course.language.manifest.Controls;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.Margin;
import dev.lectern.course.language.manifest.NotesSeparator;
import dev.lectern.course.language.manifest.Plugin;
import dev.lectern.course.language.manifest.ProfileBlock;
import dev.lectern.course.language.manifest.ProfileSetting;
import dev.lectern.course.language.manifest.Progress;
import dev.lectern.course.language.manifest.RevealVersion;
import dev.lectern.course.language.manifest.RightToLeft;
import dev.lectern.course.language.manifest.SlideNumber;
import dev.lectern.course.language.manifest.SlideSeparator;
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
		Profile profile = base;
		for (ProfileSetting setting : settings) {
			profile = with(profile, setting);
		}
		return lists(profile);
	}

	private static Profile with(Profile old, ProfileSetting setting) {
		Separators split = old.separators();
		Profile.Stage stage = old.stage();
		Profile.Presentation show = old.presentation();
		return switch (setting) {
			case RevealVersion version when version.getVersion() != null -> old.withReveal(version.getVersion());
			case SlideSeparator slide when isUsable(slide.getPattern()) -> with(old, new Separators(slide.getPattern(), split.vertical(), split.notes()));
			case VerticalSeparator vertical when vertical.isNone() -> with(old, new Separators(split.slide(), "", split.notes()));
			case VerticalSeparator vertical when isUsable(vertical.getPattern()) && isUsable(split.slide() + '|' + vertical.getPattern()) ->
				with(old, new Separators(split.slide(), vertical.getPattern(), split.notes()));
			case NotesSeparator notes when isUsable(notes.getPattern()) -> with(old, new Separators(split.slide(), split.vertical(), notes.getPattern()));
			case StageSize size when size.getSize() != null && size.getSize().matches("0*[1-9][0-9]{0,4}x0*[1-9][0-9]{0,4}") -> {
				String[] numbers = size.getSize().split("x");
				yield with(old, new Profile.Stage(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), stage.margin()));
			}
			case Margin margin when margin.getValue() >= 0 && margin.getValue() < 1 -> with(old, new Profile.Stage(stage.width(), stage.height(), margin.getValue()));
			case Centering centering -> new Profile(split, stage, isYes(centering.getValue()), old.theme(), old.styleSheets(), old.reveal(), old.plugins(), show);
			case Theme theme when theme.getTheme() != null -> new Profile(split, stage, old.centred(), theme.getTheme(), old.styleSheets(), old.reveal(), old.plugins(), show);
			case Transition transition when transition.getTransition() != null -> with(old, new Profile.Presentation(transition.getTransition(),
					show.transitionSpeed(), show.backgroundTransition(), show.slideNumber(), show.controls(), show.progress(), show.rightToLeft()));
			case TransitionSpeed speed when speed.getSpeed() != null -> with(old, new Profile.Presentation(show.transition(), speed.getSpeed(),
					show.backgroundTransition(), show.slideNumber(), show.controls(), show.progress(), show.rightToLeft()));
			case BackgroundTransition transition when transition.getTransition() != null -> with(old, new Profile.Presentation(show.transition(),
					show.transitionSpeed(), transition.getTransition(), show.slideNumber(), show.controls(), show.progress(), show.rightToLeft()));
			case SlideNumber number when number.getFormat() != null -> with(old, new Profile.Presentation(show.transition(), show.transitionSpeed(),
					show.backgroundTransition(), number.getFormat().equals("none") ? "" : number.getFormat(), show.controls(), show.progress(), show.rightToLeft()));
			case Controls controls -> with(old, new Profile.Presentation(show.transition(), show.transitionSpeed(), show.backgroundTransition(), show.slideNumber(),
					isYes(controls.getValue()), show.progress(), show.rightToLeft()));
			case Progress progress -> with(old, new Profile.Presentation(show.transition(), show.transitionSpeed(), show.backgroundTransition(), show.slideNumber(),
					show.controls(), isYes(progress.getValue()), show.rightToLeft()));
			case RightToLeft direction -> with(old, new Profile.Presentation(show.transition(), show.transitionSpeed(), show.backgroundTransition(),
					show.slideNumber(), show.controls(), show.progress(), isYes(direction.getValue())));
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
		return new Profile(old.separators(), old.stage(), old.centred(), old.theme(), addresses, old.reveal(), names, old.presentation());
	}

	private <T extends ProfileSetting> Stream<T> of(Class<T> kind) {
		return settings.stream().filter(kind::isInstance).map(kind::cast);
	}

	private static Profile with(Profile old, Separators separators) {
		return new Profile(separators, old.stage(), old.centred(), old.theme(), old.styleSheets(), old.reveal(), old.plugins(), old.presentation());
	}

	private static Profile with(Profile old, Profile.Stage stage) {
		return new Profile(old.separators(), stage, old.centred(), old.theme(), old.styleSheets(), old.reveal(), old.plugins(), old.presentation());
	}

	private static Profile with(Profile old, Profile.Presentation presentation) {
		return new Profile(old.separators(), old.stage(), old.centred(), old.theme(), old.styleSheets(), old.reveal(), old.plugins(), presentation);
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
