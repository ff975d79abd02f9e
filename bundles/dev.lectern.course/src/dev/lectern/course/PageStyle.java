package dev.lectern.course;

import java.util.Optional;
import java.util.OptionalDouble;

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

	/**
	 * What a page sets of how the content of slides is shown, or reveal.js's defaults.
	 *
	 * @param markdown the settings of the markdown plugin, of which only {@code true} itself counts; what else a browser takes for true is told by
	 *                 {@link UnshownSettings}, but for list items, which it makes no fragments
	 */
	static Profile.Content content(Optional<ScriptSettings> settings, Optional<ScriptSettings> markdown) {
		Profile.Content usual = Profile.Content.DEFAULT;
		Profile.AutoAnimation animation = usual.autoAnimation();
		return new Profile.Content(text(settings, "display", usual.display()), flag(settings, "fragments", usual.fragments()),
				new Profile.Markdown(isTrue(markdown, "animateLists"), isTrue(markdown, "breaks"), isTrue(markdown, "smartypants")),
				new Profile.AutoAnimation(flag(settings, "autoAnimate", animation.wanted()), duration(settings, animation.duration()),
						text(settings, "autoAnimateEasing", animation.easing()), flag(settings, "autoAnimateUnmatched", animation.unmatched())));
	}

	private static boolean isTrue(Optional<ScriptSettings> markdown, String name) {
		return markdown.flatMap(all -> all.literal(name)).filter(value -> value instanceof Literal.Bool flag && flag.value()).isPresent();
	}

	private static double duration(Optional<ScriptSettings> settings, double usual) {
		return settings.map(all -> all.number("autoAnimateDuration")).filter(number -> number.isPresent() && number.getAsDouble() >= 0).map(OptionalDouble::getAsDouble)
				.orElse(usual);
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
