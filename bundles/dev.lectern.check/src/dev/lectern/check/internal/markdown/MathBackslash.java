package dev.lectern.check.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.check.internal.text.Regions;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/**
 * Backslashes in a formula that Markdown takes as escapes: two become one, and one before punctuation vanishes. Told of displayed formulas with TeX
 * commands only; who has doubled backslashes in one knows already.
 */
public final class MathBackslash implements Rule.OfSlide {

	private static final Pattern FORMULA = Pattern.compile("\\$\\$([\\s\\S]+?)\\$\\$");
	private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{2,}");
	private static final Pattern BACKSLASHES = Pattern.compile("(\\\\+)([^\\\\]|$)");
	private static final String ESCAPABLE = "{}_,;!:|%#&*()[]<>.~^-";

	@Override
	public String id() {
		return "markdown.math-backslash";
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
		if (!slide.content().text().contains("$$") || slide.content().text().indexOf('\\') < 0) {
			return;
		}
		Regions verbatim = Regions.verbatim(slide);
		Proofs proofs = new Proofs(slide);
		Matcher formula = FORMULA.matcher(deck.text()).region(slide.range().offset(), slide.range().end());
		while (formula.find()) {
			SourceRange inner = SourceRange.between(formula.start(1), formula.end(1));
			if (!verbatim.touches(SourceRange.between(formula.start(), formula.end())) && COMMAND.matcher(inner.in(deck.text())).find()) {
				lost(inner, deck).ifPresent(places -> report(places, inner, deck, proofs, findings));
			}
		}
	}

	/** The backslashes that are lost; empty when there are none, or when the author counts with the loss. */
	private static Optional<List<SourceRange>> lost(SourceRange inner, CheckedDeck deck) {
		List<SourceRange> lost = new ArrayList<>();
		Matcher matcher = BACKSLASHES.matcher(inner.in(deck.text()));
		while (matcher.find()) {
			int count = matcher.group(1).length();
			boolean punctuation = !matcher.group(2).isEmpty() && ESCAPABLE.contains(matcher.group(2));
			if (count > 2 || count == 2 && punctuation) {
				return Optional.empty();
			}
			if (count == 2 || punctuation) {
				lost.add(SourceRange.between(matcher.start(1), matcher.end(1)).shiftedBy(inner.offset()));
			}
		}
		return lost.isEmpty() ? Optional.empty() : Optional.of(lost);
	}

	private static void report(List<SourceRange> lost, SourceRange inner, CheckedDeck deck, Proofs proofs, Findings findings) {
		List<TextEdit> edits = lost.stream().map(range -> new TextEdit(range.end(), 0, range.in(deck.text()))).toList();
		Fix fix = new Fix(Messages.get("markdown.math-backslash.fix"), true, edits);
		String shown = inner.in(deck.text()).strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		boolean helps = proofs.edited(deck.profile(), edits).filter(edited -> edited.html().contains(shown)).isPresent();
		findings.report(lost.getFirst(), lost.size() == 1 ? Messages.get("markdown.math-backslash.one") : Messages.get("markdown.math-backslash", lost.size()), helps ? new Fix[] { fix } : new Fix[0]);
	}
}
