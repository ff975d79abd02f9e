package dev.lectern.check.internal.deck;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Slide;

/** A slide that reveal.js takes out of the presentation. */
public final class HiddenSlide implements Rule.OfSlide {

	private static final String ATTRIBUTE = "data-visibility";
	private static final String HIDDEN = "hidden";

	@Override
	public String id() {
		return "deck.slide-hidden";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		if (!slide.content().text().contains(ATTRIBUTE) || !HIDDEN.equals(slide.directiveAttributes().get(ATTRIBUTE))) {
			return;
		}
		slide.directives().stream().filter(directive -> HIDDEN.equals(directive.attributes().get(ATTRIBUTE))).map(Directive::range).findFirst()
				.ifPresent(range -> findings.report(range, Messages.get("deck.slide-hidden")));
	}
}
