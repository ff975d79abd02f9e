package dev.lectern.check.internal.deck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Reading;
import dev.lectern.check.internal.text.Regions;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * Speaker notes that the audience sees, because reveal.js does not take them as notes: a marker that is almost one, or more than one marker on a slide.
 */
public final class NotesIgnored implements Rule.OfSlide {

	private static final Pattern ALMOST = Pattern.compile("(?i)([ \\t]{0,3})(notes?)([ \\t]*)([:：])(.*)");
	private static final Pattern CHINESE = Pattern.compile("((?:备注|演讲备注|讲者备注|演讲者备注|演讲者注释|讲稿)[ \\t]*[:：]).*");
	private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
	private static final String MARKER = "Note:";

	@Override
	public String id() {
		return "deck.notes-ignored";
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
		if (slide.notes().isPresent()) {
			return;
		}
		Regions verbatim = Regions.verbatim(slide);
		List<SourceRange> markers = NotesMarkers.of(slide, deck.profile()).stream().filter(marker -> !verbatim.contains(marker.end() - 1)).toList();
		if (markers.size() > 1) {
			several(markers, slide, deck, findings);
		} else if (markers.isEmpty()) {
			almost(slide, deck, verbatim, findings);
		}
	}

	private static void several(List<SourceRange> markers, Slide slide, CheckedDeck deck, Findings findings) {
		SourceRange second = markers.get(1);
		Fix fix = Fix.offered(Messages.get("deck.notes-ignored.fix.merge"), second, "");
		boolean counts = Reading.edited(slide, deck.profile(), fix.edits()).flatMap(Slide::notes).isPresent();
		findings.report(second, Messages.get("deck.notes-ignored.several", markers.size()), counts ? new Fix[] { fix } : new Fix[0]);
	}

	private static void almost(Slide slide, CheckedDeck deck, Regions verbatim, Findings findings) {
		List<Line> lines = Line.of(deck.text(), slide.range());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (verbatim.touches(line.stripped()) || i > 0 && !lines.get(i - 1).isBlank()) {
				continue;
			}
			Matcher marker = ALMOST.matcher(line.text());
			if (marker.matches() && !(marker.group(1).length() > 0 && isInList(lines, i))) {
				boolean wide = marker.group(4).equals("：");
				String reason = wide ? "colon" : marker.group(1).isEmpty() ? "blank" : "indented";
				report(line.part(marker.start(2), marker.end(4)), SourceRange.between(line.start(), line.start() + marker.end(4)), reason, wide, slide, deck, findings);
				return;
			}
			Matcher chinese = CHINESE.matcher(line.text());
			if (chinese.matches() && endsSlide(lines, i)) {
				SourceRange range = line.part(0, chinese.end(1));
				report(range, range, "chinese", false, slide, deck, findings);
				return;
			}
		}
	}

	/** Whether nothing but text and lists follows, as in notes. */
	private static boolean endsSlide(List<Line> lines, int from) {
		return lines.subList(from + 1, lines.size()).stream().noneMatch(line -> line.text().startsWith("#") || line.text().startsWith("|") || line.text().startsWith("![")
				|| line.text().startsWith("```") || line.text().startsWith("<") || line.text().startsWith(">"));
	}

	private static boolean isInList(List<Line> lines, int i) {
		for (int above = i - 1; above >= 0; above--) {
			String text = lines.get(above).text();
			if (ITEM.matcher(text).matches()) {
				return true;
			}
			if (!text.isBlank() && !Character.isWhitespace(text.charAt(0))) {
				return false;
			}
		}
		return false;
	}

	private static void report(SourceRange range, SourceRange replaced, String reason, boolean sure, Slide slide, CheckedDeck deck, Findings findings) {
		Fix fix = new Fix(Messages.get("deck.notes-ignored.fix", MARKER), sure, Fix.offered("", replaced, MARKER).edits());
		Optional<SourceRange> notes = Reading.edited(slide, deck.profile(), fix.edits()).flatMap(Slide::notes);
		if (notes.isPresent()) {
			findings.report(range, Messages.get("deck.notes-ignored." + reason, range.in(deck.text())), fix);
		}
	}
}
