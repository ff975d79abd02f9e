package dev.lectern.deck;

import dev.lectern.deck.internal.html.SlideHtml;
import dev.lectern.deck.internal.markdown.MarkedVersion;
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
	private final Lazy<SlideStructure> structure;
	private final Lazy<SlideHtml> html;

	SlideContent(String text, NotesSplitter notes, MarkedVersion marked) {
		this.text = text;
		body = bodyOf(text);
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
