package dev.lectern.check.internal.deck;

import java.util.List;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * A title underlined with dashes, which is no heading but the end of a slide. Said only when the deck's other separators keep a distance, the line is all
 * there is on its slide, and what follows has no heading of its own.
 */
public final class SetextTitle implements Rule.OfDeck {

	private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}“‘\"'(（《「*_`].{0,79}(?<![.。!！;；,，:：])");
	private static final Pattern ITEM = Pattern.compile("\\d+[.)]\\s.*|[*+-]\\s.*");

	@Override
	public String id() {
		return "deck.title-setext";
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
		List<Slide> slides = deck.deck().slides();
		boolean othersApart = deck.deck().separators().stream().anyMatch(separator -> !isTight(separator, deck.text()));
		for (int i = 0; othersApart && i < slides.size() - 1; i++) {
			SourceRange separator = deck.deck().separators().get(i);
			Slide after = slides.get(i + 1);
			List<Line> lines = Line.of(deck.text(), slides.get(i).range()).stream().filter(line -> !line.isBlank()).toList();
			if (isTight(separator, deck.text()) && lines.size() == 1 && isTitle(lines.getFirst().text()) && after.body().length() > 0 && after.headings().isEmpty()) {
				SourceRange title = SourceRange.between(lines.getFirst().start(), SeparatorMark.of(deck.deck(), i).end());
				findings.report(title, Messages.get("deck.title-setext"),
						Fix.offered(Messages.get("deck.title-setext.fix"), title, "## " + lines.getFirst().text().strip()));
			}
		}
	}

	private static boolean isTitle(String line) {
		return TITLE.matcher(line.stripTrailing()).matches() && !ITEM.matcher(line).matches();
	}

	/** Whether a line with something on it stands right before the separator. */
	private static boolean isTight(SourceRange separator, String text) {
		return separator.offset() > 0 && text.charAt(separator.offset() - 1) != '\n' && text.charAt(separator.offset()) != '-';
	}
}
