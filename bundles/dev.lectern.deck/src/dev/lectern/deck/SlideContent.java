package dev.lectern.deck;

import java.util.Map;

import dev.lectern.deck.internal.html.SlideHtml;
import dev.lectern.deck.internal.markdown.MarkedSetup;
import dev.lectern.deck.internal.markdown.SlideDocument;
import dev.lectern.deck.internal.split.NotesSplitter;
import dev.lectern.deck.internal.structure.SlideStructure;
import dev.lectern.deck.internal.text.Rewriting;

/**
 * What a slide says, wherever it stands: shared by all snapshots in which its text is the same, so the same instance means "unchanged".
 *
 * <p>Thread-safe. Nothing is parsed before somebody asks for it through {@link Slide}, and each of structure and HTML is computed once.
 */
public final class SlideContent {

	private final String text;
	private final SourceRange body;
	private final int linesBefore;
	private final int linesWithin;
	private final Lazy<SlideStructure> structure;
	private final Lazy<SlideHtml> html;

	SlideContent(String text, NotesSplitter notes, MarkedSetup marked) {
		this.text = text;
		body = bodyOf(text);
		linesBefore = LineIndex.ends(text, 0, body.offset());
		linesWithin = LineIndex.ends(text, body.offset(), body.end());
		structure = new Lazy<>(() -> SlideStructure.of(SlideDocument.parse(text, notes, marked)));
		html = new Lazy<>(() -> SlideHtml.of(SlideDocument.parse(text, notes, marked)));
	}

	/** The slide's raw text, as reveal.js cuts it. */
	public String text() {
		return text;
	}

	SourceRange body() {
		return body;
	}

	/** How many lines there are before the body. */
	int linesBefore() {
		return linesBefore;
	}

	/** How many lines end in the body; its last one does not. */
	int linesWithin() {
		return linesWithin;
	}

	/** What directives set on the slide's section. They are comments, so a slide without any sets nothing and need not be rendered. */
	Map<String, String> attributes() {
		return mayHoldDirectives() ? html().attributes() : Map.of();
	}

	/**
	 * A comment that begins in one piece of HTML can end in another, and Markdown between them may write what the text does not hold: {@code .slide\:} becomes
	 * {@code .slide:}. The other things that a browser takes for comments end with the first tag.
	 */
	private boolean mayHoldDirectives() {
		return text.contains("<!--") || text.contains(".slide:") || text.contains(".element");
	}

	/** Where an author looks for the slide, from the begin of its text. */
	int landing() {
		return Landing.in(text, body, structure());
	}

	SlideStructure structure() {
		return structure.get();
	}

	SlideHtml html() {
		return html.get();
	}

	private static SourceRange bodyOf(String text) {
		SourceRange visible = Rewriting.trimmed(text, new SourceRange(0, text.length()));
		if (visible.length() == 0) {
			return visible;
		}
		int start = visible.offset();
		while (start > 0 && !endsLine(text.charAt(start - 1))) {
			start--;
		}
		int end = visible.end();
		while (end < text.length() && !endsLine(text.charAt(end))) {
			end++;
		}
		return SourceRange.between(start, end);
	}

	private static boolean endsLine(char c) {
		return c == '\n' || c == '\r';
	}
}
