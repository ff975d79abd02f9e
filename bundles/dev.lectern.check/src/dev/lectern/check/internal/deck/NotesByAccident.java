package dev.lectern.check.internal.deck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Fence;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Reading;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** A marker of notes in code, in a comment or in the middle of a sentence: all that follows is gone from the slide. */
public final class NotesByAccident implements Rule.OfSlide {

	private static final Pattern GOES_ON = Pattern.compile("[ \\t]*[\\p{L}(（“\"'].*(?:[,，、;；]|\\b(?:an?|the|and|or|of|to|in|with|as|is|are|that|this|for|please))");
	private static final Pattern LOWER = Pattern.compile("notes?:[ \\t]+\\S.*");

	@Override
	public String id() {
		return "deck.notes-by-accident";
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
		Optional<SourceRange> notes = slide.notes();
		if (notes.isEmpty()) {
			return;
		}
		SourceRange marker = NotesMarkers.of(slide, deck.profile()).getFirst();
		if (marker.offset() != notes.get().offset()) {
			return;
		}
		String rest = deck.text().substring(marker.end(), slide.range().end());
		if (Fence.cutByNotes(slide, deck.text()).isPresent()) {
			report(marker, "fence", Fix.offered(Messages.get("deck.notes-by-accident.fix.indent"), new SourceRange(marker.offset(), 0), " "), slide, deck, findings);
		} else if (isInComment(deck.text().substring(slide.range().offset(), marker.offset()), rest)) {
			report(marker, "comment", Fix.offered(Messages.get("deck.notes-by-accident.fix.indent"), new SourceRange(marker.offset(), 0), " "), slide, deck, findings);
		} else if (isInSentence(slide, marker, deck.text())) {
			report(marker, "sentence", Fix.offered(Messages.get("deck.notes-by-accident.fix.escape"), new SourceRange(marker.end() - 1, 0), "\\"), slide, deck, findings);
		}
	}

	private static boolean isInComment(String before, String rest) {
		int open = before.lastIndexOf("<!--");
		int close = rest.indexOf("-->");
		int next = rest.indexOf("<!--");
		return open >= 0 && before.indexOf("-->", open) < 0 && close >= 0 && (next < 0 || close < next);
	}

	private static boolean isInSentence(Slide slide, SourceRange marker, String text) {
		List<Line> lines = Line.of(text, SourceRange.between(slide.range().offset(), marker.offset()));
		if (lines.isEmpty() || !GOES_ON.matcher(lines.getLast().text().stripTrailing()).matches()) {
			return false;
		}
		Line line = Line.of(text, SourceRange.between(marker.offset(), slide.range().end())).getFirst();
		return LOWER.matcher(line.text()).matches();
	}

	private static void report(SourceRange marker, String reason, Fix fix, Slide slide, CheckedDeck deck, Findings findings) {
		boolean visible = Reading.edited(slide, deck.profile(), fix.edits()).filter(edited -> edited.notes().isEmpty()).isPresent();
		findings.report(marker, Messages.get("deck.notes-by-accident." + reason), visible ? new Fix[] { fix } : new Fix[0]);
	}
}
