package dev.lectern.course.language.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Slide;

/** The deck of a language that is still to be written: the slides, separators, directives and headings of another one, without its words. */
public final class DeckSkeleton {

	/** What stands for a heading to be written: a heading without words would not be seen. */
	private static final String PLACEHOLDER = "\u2026"; //$NON-NLS-1$

	private record Line(int offset, String text) {
	}

	private DeckSkeleton() {
	}

	/** The text of the new deck, with the line breaks of the other. */
	public static String of(Deck source) {
		StringBuilder out = new StringBuilder();
		String text = source.text();
		String newLine = text.contains("\r\n") ? "\r\n" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int copied = 0;
		for (Slide slide : source.slides()) {
			int start = slide.range().offset();
			int end = slide.range().end();
			out.append(text, copied, start).append(slide(text, slide, newLine));
			copied = end;
		}
		return out.append(text, copied, text.length()).toString();
	}

	private static String slide(String text, Slide slide, String newLine) {
		List<Line> lines = new ArrayList<>();
		slide.directives().stream().filter(directive -> directive.kind() == Directive.Kind.SLIDE).forEach(directive -> lines.add(new Line(directive.range().offset(), text.substring(directive.range().offset(), directive.range().end()))));
		slide.headings().forEach(heading -> lines.add(new Line(heading.range().offset(), "#".repeat(heading.level()) + " " + PLACEHOLDER))); //$NON-NLS-1$ //$NON-NLS-2$
		String words = lines.stream().sorted(Comparator.comparingInt(Line::offset)).map(Line::text).collect(Collectors.joining(newLine + newLine));
		String whole = text.substring(slide.range().offset(), slide.range().end());
		String before = whole.isBlank() ? "" : whole.substring(0, whole.length() - whole.stripLeading().length()); //$NON-NLS-1$
		String after = whole.isBlank() ? whole : whole.substring(whole.stripTrailing().length());
		return before + words + after;
	}
}
