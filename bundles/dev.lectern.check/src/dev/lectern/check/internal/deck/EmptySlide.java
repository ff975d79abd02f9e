package dev.lectern.check.internal.deck;

import java.util.List;
import java.util.OptionalInt;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DeckProofs;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.Token;

/** A slide with nothing on it, or with nothing but comments. One with a background, with any other attribute or with notes may be meant to be blank. */
public final class EmptySlide implements Rule.OfDeck {

	@Override
	public String id() {
		return "deck.slide-empty";
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
	public void check(CheckedDeck deck, Findings findings) {
		DeckProofs proofs = new DeckProofs(deck.deck());
		for (Slide slide : deck.deck().slides()) {
			if (slide.body().length() == 0) {
				empty(slide, deck, proofs, findings);
			} else if (isCommentOnly(slide, deck.text())) {
				findings.report(slide.body(), Messages.get("deck.slide-empty.comment"));
			}
		}
	}

	private static void empty(Slide slide, CheckedDeck deck, DeckProofs proofs, Findings findings) {
		List<Slide> slides = deck.deck().slides();
		int last = slides.size() - 1;
		if (last == 0) {
			findings.report(slide.body(), Messages.get("deck.slide-empty.deck"));
			return;
		}
		int index = slide.index() - 1;
		int separator = index == 0 ? 0 : index - 1;
		SourceRange mark = SeparatorMark.of(deck.deck(), separator);
		if (index == last) {
			findings.report(mark, Messages.get("deck.slide-empty.last"), without(SourceRange.between(lineStart(mark, deck.text()), deck.text().length()), true, proofs));
		} else {
			SourceRange all = index == 0 ? SourceRange.between(0, deck.deck().separators().getFirst().end())
					: SourceRange.between(deck.deck().separators().get(separator).offset(), deck.deck().separators().get(separator + 1).offset());
			findings.report(mark, Messages.get(index == 0 ? "deck.slide-empty.first" : "deck.slide-empty"), without(all, false, proofs));
		}
	}

	private static int lineStart(SourceRange mark, String text) {
		return text.lastIndexOf('\n', mark.offset()) + 1;
	}

	private static Fix[] without(SourceRange range, boolean sure, DeckProofs proofs) {
		Fix fix = new Fix(Messages.get("deck.slide-empty.fix"), sure, List.of(new TextEdit(range.offset(), range.length(), "")));
		return proofs.slidesMore(fix).equals(OptionalInt.of(-1)) ? new Fix[] { fix } : new Fix[0];
	}

	private static boolean isCommentOnly(Slide slide, String text) {
		String body = slide.body().in(text).strip();
		return body.startsWith("<!--") && body.endsWith("-->") && slide.directiveAttributes().isEmpty() && slide.directives().isEmpty()
				&& slide.tokens().stream().allMatch(token -> token.kind() == Token.Kind.COMMENT) && isCovered(slide);
	}

	private static boolean isCovered(Slide slide) {
		StringBuilder rest = new StringBuilder(slide.content().text());
		for (Token token : slide.tokens().reversed()) {
			int start = token.range().offset() - slide.range().offset();
			rest.delete(start, start + token.range().length());
		}
		return rest.toString().isBlank();
	}
}
