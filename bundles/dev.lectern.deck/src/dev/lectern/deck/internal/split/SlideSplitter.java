package dev.lectern.deck.internal.split;

import static dev.lectern.deck.regex.JavaScriptRegex.Flag.MULTILINE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Position;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * Splits decks at one pair of separators. Immutable, thread-safe.
 */
public final class SlideSplitter {

	/**
	 * A deck, split.
	 *
	 * @param pieces     the slides, at least one
	 * @param separators what stands between them: one fewer
	 */
	public record Split(List<Piece> pieces, List<SourceRange> separators) {
	}

	/** The raw text of a slide and where it is shown. */
	public record Piece(SourceRange range, Position position) {
	}

	private final Pattern separator;
	private final Pattern horizontal;

	/**
	 * @param slide    the separator between slides
	 * @param vertical the separator between the slides of a stack, or an empty string
	 * @throws dev.lectern.deck.regex.RegexSyntaxException when one of them is no regular expression
	 */
	public SlideSplitter(String slide, String vertical) {
		horizontal = JavaScriptRegex.compile(slide);
		JavaScriptRegex.compile(vertical, MULTILINE);
		separator = JavaScriptRegex.compile(vertical.isEmpty() ? slide : slide + '|' + vertical, MULTILINE);
	}

	/** Splits a text. A separator that matches the empty text splits nothing there; a browser would never return. */
	public Split split(String text) {
		List<Piece> pieces = new ArrayList<>();
		List<SourceRange> separators = new ArrayList<>();
		Columns columns = new Columns();
		Matcher matcher = separator.matcher(text);
		int start = 0;
		while (matcher.find()) {
			if (matcher.end() == matcher.start()) {
				continue;
			}
			boolean closesColumn = horizontal.matcher(matcher.group()).find();
			pieces.add(new Piece(SourceRange.between(start, matcher.start()), columns.next(closesColumn)));
			separators.add(SourceRange.between(matcher.start(), matcher.end()));
			start = matcher.end();
		}
		pieces.add(new Piece(SourceRange.between(start, text.length()), columns.next(true)));
		return new Split(List.copyOf(pieces), List.copyOf(separators));
	}

	/** Counts columns and places in stacks; a slide joins a stack when a vertical separator precedes or follows it. */
	private static final class Columns {

		private int column = -1;
		private int row;
		private boolean stacking;

		Position next(boolean closesColumn) {
			if (stacking) {
				row++;
			} else {
				column++;
				row = 0;
			}
			boolean inStack = stacking || !closesColumn;
			stacking = !closesColumn;
			return new Position(column, row, inStack);
		}
	}
}
