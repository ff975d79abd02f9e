package dev.lectern.course.language.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.lectern.course.language.edit.ManifestSource.Region;
import dev.lectern.deck.TextEdit;

/** Takes pieces out of a text, with their lines where nothing else is on them, and a blank line where two would be left or one at the edge of a block. */
final class Removal {

	private final ManifestSource source;
	private final String text;

	Removal(ManifestSource source) {
		this.source = source;
		this.text = source.text();
	}

	List<TextEdit> of(List<Piece> pieces) {
		List<TextEdit> edits = new ArrayList<>();
		List<Region> lines = new ArrayList<>();
		for (Region place : together(pieces)) {
			if (!hasItsLines(place)) {
				edits.add(removed(inline(place)));
				continue;
			}
			Region region = new Region(source.lineStart(place.start()), source.nextLine(place.end()));
			if (!lines.isEmpty() && source.isBlank(lines.getLast().end(), region.start())) {
				region = new Region(lines.removeLast().start(), region.end());
			}
			lines.add(region);
		}
		int done = 0;
		for (Region region : lines) {
			Region tidy = tidied(region);
			edits.add(removed(new Region(Math.max(done, tidy.start()), tidy.end())));
			done = tidy.end();
		}
		return edits;
	}

	/** In order; what follows each other on one line is one. */
	private List<Region> together(List<Piece> pieces) {
		List<Region> places = new ArrayList<>();
		for (Piece piece : pieces.stream().sorted(Comparator.comparingInt(Piece::start)).toList()) {
			boolean follows = !places.isEmpty() && source.isBlank(places.getLast().end(), piece.start()) && !source.hasBreak(places.getLast().end(), piece.start());
			places.add(new Region(follows ? places.removeLast().start() : piece.start(), piece.end()));
		}
		return places;
	}

	private boolean hasItsLines(Region place) {
		return source.isBlank(source.lineStart(place.start()), place.start()) && source.isBlank(place.end(), source.lineEnd(place.end()));
	}

	private static TextEdit removed(Region region) {
		return new TextEdit(region.start(), region.end() - region.start(), "");
	}

	private Region tidied(Region lines) {
		int start = lines.start();
		int end = lines.end();
		int before = start == 0 ? 0 : source.lineStart(start - 1);
		boolean blankBefore = start > 0 && source.isBlank(before, start);
		int word = source.wordBefore(start);
		boolean opens = start == 0 || word > before && text.charAt(word - 1) == '{';
		int after = source.nextLine(end);
		boolean last = end == text.length();
		boolean blankAfter = !last && source.isBlank(end, after);
		boolean closes = last || text.substring(end, after).stripLeading().startsWith("}");
		if (blankAfter && (blankBefore || opens)) {
			end = after;
		} else if (blankBefore && closes) {
			start = before;
		}
		if (end == text.length() && start > 0 && !text.endsWith("\n")) {
			start = source.lineEnd(source.lineStart(start - 1));
		}
		return new Region(start, end);
	}

	/** On a line with others, the blanks behind it go too, or those before it at the end of a line or a block. */
	private Region inline(Region place) {
		int start = place.start();
		int end = place.end();
		int lineEnd = source.lineEnd(end);
		int next = end;
		while (next < lineEnd && ManifestSource.isBlank(text.charAt(next))) {
			next++;
		}
		if (next < lineEnd && text.charAt(next) != '}') {
			return new Region(start, next);
		}
		int lineStart = source.lineStart(start);
		while (start > lineStart && ManifestSource.isBlank(text.charAt(start - 1))) {
			start--;
		}
		return new Region(start == lineStart ? place.start() : start, end);
	}
}
