package dev.lectern.check.internal.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.check.internal.text.Regions;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * A line that is no heading for want of a blank behind its signs, or because the signs are full-width. A single sign counts only at the top of a slide
 * without headings: elsewhere it may be a number or a tag.
 */
public final class HeadingNoBlank implements Rule.OfSlide {

	private static final Pattern SIGNS = Pattern.compile("(#{1,6}|＃{1,6})([ \\t\\u3000]*)(?=([^#＃\\s])).*");

	@Override
	public String id() {
		return "markdown.heading-no-blank";
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
		String raw = slide.content().text();
		if (raw.indexOf('#') < 0 && raw.indexOf('＃') < 0) {
			return;
		}
		Regions verbatim = Regions.verbatim(slide);
		List<Line> lines = Line.of(deck.text(), slide.range());
		Proofs proofs = new Proofs(slide);
		boolean first = true;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (line.isBlank() || line.text().startsWith("<!--")) {
				continue;
			}
			Matcher signs = SIGNS.matcher(line.text());
			boolean begins = i == 0 || lines.get(i - 1).isBlank() || lines.get(i - 1).text().startsWith("<!--");
			if (begins && signs.matches() && !verbatim.touches(line.range())) {
				line(line, signs, first && slide.headings().isEmpty(), slide, deck, proofs, findings);
			}
			first = false;
		}
	}

	private static void line(Line line, Matcher signs, boolean title, Slide slide, CheckedDeck deck, Proofs proofs, Findings findings) {
		boolean wide = signs.group(1).charAt(0) == '＃';
		boolean blank = signs.group(2).startsWith(" ") || signs.group(2).startsWith("\t");
		boolean several = signs.group(1).length() > 1;
		if (!wide && blank || !several && (!title || !Character.isLetter(signs.group(3).charAt(0)) || !wide && Character.isLowerCase(signs.group(3).charAt(0)))) {
			return;
		}
		SourceRange range = line.part(0, signs.end(2));
		Fix fix = new Fix(Messages.get("markdown.heading-no-blank.fix"), several, Fix.offered("", range, "#".repeat(signs.group(1).length()) + ' ').edits());
		boolean helps = proofs.edited(deck.profile(), fix.edits()).filter(edited -> edited.headings().size() > slide.headings().size()).isPresent();
		if (helps) {
			findings.report(line.part(0, signs.end(1)), Messages.get(wide ? "markdown.heading-no-blank.wide" : "markdown.heading-no-blank"), fix);
		}
	}
}
