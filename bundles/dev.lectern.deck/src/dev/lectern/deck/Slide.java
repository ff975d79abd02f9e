package dev.lectern.deck;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A slide at its place in one snapshot of a deck. Immutable, thread-safe; all ranges are the deck's.
 *
 * <p>The methods from {@link #title()} on parse the slide when its content was never asked before, which is fast (well below a millisecond for usual slides) but no
 * work for a user-interface thread.
 */
public final class Slide {

	private final SlideId id;
	private final int index;
	private final Position position;
	private final SourceRange range;
	private final SlideContent content;
	private final Lazy<LineIndex> lines;

	Slide(SlideId id, int index, Position position, SourceRange range, SlideContent content, Lazy<LineIndex> lines) {
		this.id = id;
		this.index = index;
		this.position = position;
		this.range = range;
		this.content = content;
		this.lines = lines;
	}

	/** What this slide is known by in later snapshots. */
	public SlideId id() {
		return id;
	}

	/** What authors count: from 1, in reading order, stacks included. */
	public int index() {
		return index;
	}

	/** Where reveal.js shows it. */
	public Position position() {
		return position;
	}

	/** The raw text between separators, as reveal.js cuts it. */
	public SourceRange range() {
		return range;
	}

	/** The range without blank lines before and after, and without the last line's end; empty at the range's offset for an empty slide. */
	public SourceRange body() {
		return content.body().shiftedBy(range.offset());
	}

	/** The first line of the body, from 1. */
	public int line() {
		return lines.get().lineAt(body().offset());
	}

	/** The line after the body's last one; for an empty slide the same as {@link #line()}. */
	public int endLine() {
		SourceRange body = body();
		return body.length() == 0 ? line() : lines.get().lineAt(body.end()) + 1;
	}

	/** The text of the first heading, in Markdown or HTML, else the first visible line or an image's alternative text, else an empty string. */
	public String title() {
		return content.structure().title();
	}

	/** The headings written in Markdown, in reading order; those in the notes are not among them. */
	public List<Heading> headings() {
		return content.structure().headings().stream().map(heading -> heading.shiftedBy(range.offset())).toList();
	}

	/** Links and images in reading order, those in the notes included. */
	public List<Link> links() {
		return content.structure().links().stream().map(link -> link.shiftedBy(range.offset())).toList();
	}

	/** The directives as written, in reading order, those without effect and those in the notes included. */
	public List<Directive> directives() {
		return content.structure().directives().stream().map(directive -> directive.shiftedBy(range.offset())).toList();
	}

	/**
	 * What directives set on the slide's section, in the order of first setting; the last value counts. A {@code .element} that is the first thing in the
	 * slide sets the section's attributes too.
	 */
	public Map<String, String> attributes() {
		return content.html().attributes();
	}

	/** The speaker notes with their marker and without white space after them, when reveal.js takes them as notes. */
	public Optional<SourceRange> notes() {
		return content.structure().notes().map(notes -> notes.shiftedBy(range.offset()));
	}

	/** What an editor can colour, in {@link Token#READING_ORDER}. */
	public List<Token> tokens() {
		return content.structure().tokens().stream().map(token -> token.shiftedBy(range.offset())).toList();
	}

	/**
	 * The content of the section, as reveal.js fills it: code blocks in its form, notes as {@code <aside class="notes">}, directives applied. Headings have no
	 * generated ids (reveal.js 5 makes some, version 6 does not). Raw HTML of the author is in it, scripts included.
	 */
	public String html() {
		return content.html().inner();
	}

	/** What is shared between snapshots. */
	public SlideContent content() {
		return content;
	}

	@Override
	public String toString() {
		return "slide " + index + " (" + id + ") at " + range;
	}
}
