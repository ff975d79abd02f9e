package dev.lectern.course;

import java.util.Optional;

import dev.lectern.course.page.Literal;
import dev.lectern.deck.Profile;

/** How a page shows slides, as {@code Reveal.initialize} says. */
final class PageStyle {

	private PageStyle() {
	}

	/** What a page sets of what there is around slides, or reveal.js's defaults. */
	static Profile.Presentation presentation(Optional<ScriptSettings> settings) {
		Profile.Presentation usual = Profile.Presentation.DEFAULT;
		return new Profile.Presentation(text(settings, "transition", usual.transition()), text(settings, "transitionSpeed", usual.transitionSpeed()),
				text(settings, "backgroundTransition", usual.backgroundTransition()), slideNumber(settings), flag(settings, "controls", usual.controls()),
				flag(settings, "progress", usual.progress()), flag(settings, "rtl", usual.rightToLeft()));
	}

	private static String slideNumber(Optional<ScriptSettings> settings) {
		return switch (settings.flatMap(all -> all.literal("slideNumber")).orElse(null)) {
		case Literal.Text format -> format.value();
		case Literal.Bool wanted -> wanted.value() ? Profile.Presentation.NUMBERED : "";
		case null -> "";
		case Literal other -> {
			settings.get().reportNotLiteral("slideNumber", other);
			yield "";
		}
		};
	}

	private static String text(Optional<ScriptSettings> settings, String name, String usual) {
		return settings.flatMap(all -> all.text(name)).orElse(usual);
	}

	private static boolean flag(Optional<ScriptSettings> settings, String name, boolean usual) {
		return settings.flatMap(all -> all.bool(name)).orElse(usual);
	}
}
