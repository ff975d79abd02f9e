package dev.lectern.check.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** The pieces of a slide within which marks pair: a paragraph, a heading, an item, a line of a quotation, a cell of a table. */
public final class Scopes {

	private static final Pattern BEGINS = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*|\\s*#{1,6}\\s.*|\\s*>.*");
	private static final Pattern ENDS = Pattern.compile("\\s*#{1,6}\\s.*|\\s*>.*");
	private static final Pattern RULE = Pattern.compile("\\s*(?:[*\\s]+|[_\\s]+|[-\\s]+)");

	private Scopes() {
	}

	public static List<SourceRange> of(Slide slide, String text) {
		Regions blocks = Regions.of(slide, Set.of(Token.Kind.CODE_BLOCK));
		Regions tables = Regions.of(slide, Set.of(Token.Kind.TABLE));
		List<SourceRange> scopes = new ArrayList<>();
		int start = -1;
		int end = -1;
		for (Line line : Line.of(text, slide.range())) {
			boolean none = line.isBlank() || blocks.touches(line.stripped()) || isRule(line.text());
			boolean table = !none && tables.touches(line.stripped());
			if (start >= 0 && (none || table || BEGINS.matcher(line.text()).matches())) {
				scopes.add(SourceRange.between(start, end));
				start = -1;
			}
			if (table) {
				cells(line, scopes);
			} else if (!none) {
				start = start < 0 ? line.start() : start;
				end = line.end();
				if (ENDS.matcher(line.text()).matches()) {
					scopes.add(SourceRange.between(start, end));
					start = -1;
				}
			}
		}
		if (start >= 0) {
			scopes.add(SourceRange.between(start, end));
		}
		return scopes;
	}

	private static boolean isRule(String line) {
		return RULE.matcher(line).matches() && line.chars().filter(c -> "*_-".indexOf(c) >= 0).limit(3).count() == 3;
	}

	private static void cells(Line line, List<SourceRange> scopes) {
		int start = 0;
		for (int i = 0; i <= line.text().length(); i++) {
			if (i == line.text().length() || line.text().charAt(i) == '|' && (i == 0 || line.text().charAt(i - 1) != '\\')) {
				if (i > start) {
					scopes.add(line.part(start, i));
				}
				start = i + 1;
			}
		}
	}
}
