package dev.lectern.check.internal.style;

import java.util.List;
import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Typography;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.Token;

/** Bold text that touches its neighbours where the style asks for a space, or stands off from ideographs where it asks for none. */
public final class BoldSpacing implements Rule.OfSlide {

	private static final String MARKS = "**";

	@Override
	public String id() {
		return "text.bold-spacing";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		Optional<Boolean> spaced = Optional.ofNullable(deck.conventions().style().typography().get(deck.language())).flatMap(Typography::boldSpaced);
		if (spaced.isEmpty() || !slide.content().text().contains(MARKS)) {
			return;
		}
		Prose prose = Prose.of(slide, deck.text());
		Proofs proofs = new Proofs(slide);
		for (Token token : slide.tokens()) {
			SourceRange bold = token.range();
			if (token.kind() == Token.Kind.STRONG && bold.in(deck.text()).startsWith(MARKS) && bold.length() > 2 * MARKS.length() && prose.contains(bold.offset())) {
				if (spaced.get()) {
					touching(slide, deck.text(), bold, findings);
				} else {
					apart(slide, deck, bold, proofs, findings);
				}
			}
		}
	}

	private static void touching(Slide slide, String text, SourceRange bold, Findings findings) {
		int before = bold.offset() > slide.range().offset() ? text.codePointBefore(bold.offset()) : ' ';
		if (touch(before, text.codePointAt(bold.offset() + MARKS.length()))) {
			int at = bold.offset();
			findings.report(new SourceRange(at, MARKS.length()), Messages.get("text.bold-spacing.before"), insertion(at));
		}
		int after = bold.end() < slide.range().end() ? text.codePointAt(bold.end()) : ' ';
		if (touch(after, text.codePointBefore(bold.end() - MARKS.length()))) {
			findings.report(new SourceRange(bold.end() - MARKS.length(), MARKS.length()), Messages.get("text.bold-spacing.after"), insertion(bold.end()));
		}
	}

	private static Fix insertion(int at) {
		return new Fix(Messages.get("text.bold-spacing.fix.insert"), true, List.of(new TextEdit(at, 0, " ")));
	}

	/** Whether text goes on beside the mark; a word of letters that is bold in part is one word. */
	private static boolean touch(int outside, int inside) {
		return Character.isLetterOrDigit(outside) && (Character.isIdeographic(outside) || Character.isIdeographic(inside) || !Character.isLetterOrDigit(inside));
	}

	private static void apart(Slide slide, CheckedDeck deck, SourceRange bold, Proofs proofs, Findings findings) {
		String text = deck.text();
		int at = bold.offset();
		if (at - 2 >= slide.range().offset() && text.charAt(at - 1) == ' ' && Character.isIdeographic(text.codePointBefore(at - 1))
				&& Character.isIdeographic(text.codePointAt(at + MARKS.length()))) {
			removal(slide, deck, new SourceRange(at - 1, 1), "text.bold-spacing.spaceBefore", proofs, findings);
		}
		int end = bold.end();
		if (end + 1 < slide.range().end() && text.charAt(end) == ' ' && Character.isIdeographic(text.codePointAt(end + 1))
				&& Character.isIdeographic(text.codePointBefore(end - MARKS.length()))) {
			removal(slide, deck, new SourceRange(end, 1), "text.bold-spacing.spaceAfter", proofs, findings);
		}
	}

	private static void removal(Slide slide, CheckedDeck deck, SourceRange space, String message, Proofs proofs, Findings findings) {
		Fix fix = Fix.sure(Messages.get("text.bold-spacing.fix.remove"), space, "");
		boolean stays = proofs.edited(deck.profile(), fix.edits()).filter(after -> bolds(after) == bolds(slide)).isPresent();
		if (stays) {
			findings.report(new Finding(space, Messages.get(message), List.of(fix)));
		}
	}

	private static long bolds(Slide slide) {
		return slide.tokens().stream().filter(token -> token.kind() == Token.Kind.STRONG).count();
	}
}
