package dev.lectern.check.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * A fenced code block.
 *
 * @param range  all of it, within its slide
 * @param marks  what opens it, such as three back quotes
 * @param info   what stands behind them
 * @param closed whether marks close it in its slide
 */
public record Fence(SourceRange range, String marks, String info, boolean closed) {

	private static final Pattern OPENER = Pattern.compile("[ \\t]*(`{3,}|~{3,})([^\\r\\n]*)");
	private static final Pattern PREFIX = Pattern.compile("^[ \\t>]*");

	/** The fences of a slide, in reading order. */
	public static List<Fence> of(Slide slide, String text) {
		String raw = slide.content().text();
		if (!raw.contains("```") && !raw.contains("~~~")) {
			return List.of();
		}
		List<Fence> fences = new ArrayList<>();
		for (Token token : slide.tokens()) {
			if (token.kind() == Token.Kind.CODE_BLOCK) {
				read(token.range(), text).ifPresent(fences::add);
			}
		}
		return fences;
	}

	/** The fence that goes on to the end of a slide, or to its notes, because nothing closes it there. */
	public static Optional<Fence> openAtEnd(Slide slide, String text) {
		int end = slide.notes().map(SourceRange::offset).orElse(slide.range().end());
		return of(slide, text).stream().filter(fence -> !fence.closed && fence.range.offset() < end && text.substring(Math.min(fence.range.end(), end), end).isBlank())
				.findFirst();
	}

	/** The fence that a marker of notes within it cuts in two: what closes it is in the notes. */
	public static Optional<Fence> cutByNotes(Slide slide, String text) {
		return slide.notes().flatMap(notes -> openAtEnd(slide, text).filter(open -> text.substring(notes.offset(), slide.range().end()).lines().skip(1)
				.takeWhile(line -> !open.isFollowedBy(line)).anyMatch(open::isClosedBy)));
	}

	/** The marks that open it. */
	public SourceRange opener() {
		return new SourceRange(range.offset(), marks.length());
	}

	/** Whether a line closes this fence. */
	public boolean isClosedBy(String line) {
		String end = PREFIX.matcher(line).replaceFirst("").stripTrailing();
		return end.length() >= marks.length() && end.chars().allMatch(c -> c == marks.charAt(0));
	}

	/** Whether a line opens a fence of the same kind and says in which language. */
	public boolean isFollowedBy(String line) {
		String begin = line.strip();
		return begin.startsWith(marks) && !isClosedBy(line);
	}

	private static Optional<Fence> read(SourceRange range, String text) {
		Matcher matcher = OPENER.matcher(text).region(range.offset(), range.end());
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		SourceRange exact = SourceRange.between(matcher.start(1), range.end());
		Fence open = new Fence(exact, matcher.group(1), matcher.group(2).strip(), false);
		List<Line> lines = Line.of(text, exact);
		boolean closed = lines.size() > 1 && open.isClosedBy(lines.getLast().text());
		return Optional.of(new Fence(exact, open.marks, open.info, closed));
	}
}
