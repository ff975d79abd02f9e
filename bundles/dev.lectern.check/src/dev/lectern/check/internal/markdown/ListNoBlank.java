package dev.lectern.check.internal.markdown;

import java.util.ArrayList;
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
import dev.lectern.deck.TextEdit;

/**
 * Lines that are no list for want of a blank behind their marks. Told of two or more lines in a row, when a letter follows that no number or option
 * begins with.
 */
public final class ListNoBlank implements Rule.OfSlide {

	private static final Pattern ITEM = Pattern.compile("([-+]|\\d{1,2}\\.)(?=[\\p{IsHan}“《「（【]|\\*\\*|\\p{Lu}\\p{Ll}).*");

	@Override
	public String id() {
		return "markdown.list-no-blank";
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
		Regions verbatim = Regions.verbatim(slide);
		Proofs proofs = new Proofs(slide);
		List<Line> block = new ArrayList<>();
		for (Line line : Line.of(deck.text(), slide.range())) {
			boolean item = ITEM.matcher(line.text()).matches() && !verbatim.contains(line.start());
			if (!item) {
				report(block, slide, deck, proofs, findings);
				block.clear();
			} else {
				block.add(line);
			}
		}
		report(block, slide, deck, proofs, findings);
	}

	private static void report(List<Line> block, Slide slide, CheckedDeck deck, Proofs proofs, Findings findings) {
		if (block.size() < 2) {
			return;
		}
		List<TextEdit> edits = new ArrayList<>();
		for (Line line : block) {
			edits.add(new TextEdit(line.start() + mark(line), 0, " "));
		}
		Fix fix = new Fix(Messages.get("markdown.list-no-blank.fix"), true, edits);
		if (proofs.edited(deck.profile(), edits).filter(edited -> edited.html().split("<li>").length > slide.html().split("<li>").length).isPresent()) {
			findings.report(block.getFirst().part(0, mark(block.getFirst())), Messages.get("markdown.list-no-blank", block.size()), fix);
		}
	}

	private static int mark(Line line) {
		Matcher item = ITEM.matcher(line.text());
		return item.matches() ? item.end(1) : 0;
	}
}
