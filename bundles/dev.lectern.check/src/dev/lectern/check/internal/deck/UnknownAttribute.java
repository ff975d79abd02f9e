package dev.lectern.check.internal.deck;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/** A data attribute whose name is nearly one that reveal.js knows. */
public final class UnknownAttribute implements Rule.OfSlide {

	@Override
	public String id() {
		return "deck.attribute-unknown";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		DirectiveText.of(slide, deck.text()).stream().flatMap(directive -> directive.attributes().stream())
				.forEach(attribute -> KnownAttributes.meantBy(attribute.name()).ifPresent(known -> findings.report(attribute.nameRange(),
						Messages.get("deck.attribute-unknown", attribute.name(), known), Fix.offered(Messages.get("deck.attribute-unknown.fix", known), attribute.nameRange(), known))));
	}
}
