package dev.lectern.check.internal.deck;

import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** A {@code .element} with nothing before it on its slide: it is about the slide as a whole. */
public final class DirectiveMisplaced implements Rule.OfSlide {

	@Override
	public String id() {
		return "deck.directive-misplaced";
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
		Optional<DirectiveText> first = DirectiveText.of(slide, deck.text()).stream().filter(directive -> directive.kind() == Directive.Kind.ELEMENT).findFirst();
		if (first.isEmpty() || first.get().attributes().isEmpty() || !first.get().attributes().stream().allMatch(attribute -> slide.directiveAttributes().containsKey(attribute.name()))) {
			return;
		}
		String before = deck.text().substring(slide.range().offset(), first.get().range().offset());
		if (before.replaceAll("(?s)<!--.*?-->", "").isBlank()) {
			String after = deck.text().substring(first.get().keyword().end(), first.get().read().end());
			boolean colon = after.startsWith(":");
			SourceRange keyword = SourceRange.between(first.get().keyword().offset(), first.get().keyword().end() + (colon ? 1 : 0));
			findings.report(first.get().range(), Messages.get("deck.directive-misplaced"), Fix.offered(Messages.get("deck.directive-misplaced.fix"), keyword, ".slide:"));
		}
	}
}
