package dev.lectern.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
	private final int firstLine;
	private final SlideContent content;
	private final Map<String, String> forwarded;

	/**
	 * @param firstLine the line of the range's offset, from 1
	 * @param forwarded what the page's section has for this slide, or for its stack
	 */
	Slide(SlideId id, int index, Position position, SourceRange range, int firstLine, SlideContent content, Map<String, String> forwarded) {
		this.id = id;
		this.index = index;
		this.position = position;
		this.range = range;
		this.firstLine = firstLine;
		this.content = content;
		this.forwarded = forwarded;
	}

	/** The same slide at another place, or this one when it is where it was. */
	Slide at(int newIndex, Position newPosition, int newOffset, int newFirstLine) {
		boolean moved = newIndex != index || newOffset != range.offset() || newFirstLine != firstLine || !newPosition.equals(position);
		return moved ? new Slide(id, newIndex, newPosition, range.shiftedBy(newOffset - range.offset()), newFirstLine, content, forwarded) : this;
	}

	/** The line of the range's offset, from 1. */
	int firstLine() {
		return firstLine;
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
		return firstLine + content.linesBefore();
	}

	/** The line after the body's last one; for an empty slide the same as {@link #line()}. */
	public int endLine() {
		return content.body().length() == 0 ? line() : line() + content.linesWithin() + 1;
	}

	/** The text of the first heading, in Markdown or HTML, else the first visible line or an image's alternative text, else an empty string. */
	public String title() {
		return content.structure().title();
	}

	/**
	 * Where in its source an author looks for the slide: at its first heading; without one at the first text that is neither white space nor a comment or
	 * directive; else at the begin of the body. An offset in the deck.
	 */
	public int landing() {
		return range.offset() + content.landing();
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
	 * What the slide's section has besides the plugin's own marks: what the page's section forwards ({@link Profile#attributes}; to the slides of a stack
	 * nothing), and what directives set, in the order of first setting; the last value counts. A {@code .element} that is the first thing in the slide sets the
	 * section's attributes too.
	 */
	public Map<String, String> attributes() {
		Map<String, String> here = forwarded();
		if (here.isEmpty()) {
			return directiveAttributes();
		}
		Map<String, String> all = new LinkedHashMap<>(here);
		all.putAll(directiveAttributes());
		return Collections.unmodifiableMap(all);
	}

	/** What directives set of {@link #attributes}, whatever the page says. */
	public Map<String, String> directiveAttributes() {
		return content.attributes();
	}

	/** What the section of the slide's stack has; nothing when the slide is in none. */
	public Map<String, String> stackAttributes() {
		return position.inStack() ? forwarded : Map.of();
	}

	/** Whether reveal.js leaves the slide out: it or its stack says {@code data-visibility="hidden"}. */
	public boolean isHidden() {
		return Stream.of(attributes(), stackAttributes()).anyMatch(attributes -> "hidden".equals(attributes.get("data-visibility")));
	}

	/** Whether a section that has the other slide has all of this one: the same content and attributes, wherever both stand. */
	public boolean looksLike(Slide other) {
		return content == other.content && forwarded().equals(other.forwarded());
	}

	private Map<String, String> forwarded() {
		return position.inStack() ? Map.of() : forwarded;
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
