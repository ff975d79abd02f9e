package dev.lectern.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.course.CourseFix;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/**
 * A way to put something right, in the deck in which it was found or in a file that is no deck.
 *
 * @param title  what it does, as a menu says it
 * @param sure   whether it may be done without asking, as {@code lectern check --fix} does: the result is what the author meant beyond doubt
 * @param target the file to be changed; empty for the deck in which the problem was found
 * @param edits  replacements in the text that was checked, in order, none overlapping another; all offsets are of the text before any of them
 */
public record Fix(String title, boolean sure, Optional<Target> target, List<TextEdit> edits) {

	/**
	 * A file that is no deck.
	 *
	 * @param file relative to the course folder, with {@code /}
	 * @param text what it said when it was checked; where it says something else by now the edits must not be made
	 */
	public record Target(String file, String text) {
	}

	public Fix {
		Objects.requireNonNull(title);
		Objects.requireNonNull(target);
		edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
		for (int i = 1; i < edits.size(); i++) {
			if (edits.get(i - 1).offset() + edits.get(i - 1).length() > edits.get(i).offset()) {
				throw new IllegalArgumentException("Edits overlap: " + edits);
			}
		}
	}

	/** A fix of the deck in which the problem was found. */
	public Fix(String title, boolean sure, List<TextEdit> edits) {
		this(title, sure, Optional.empty(), edits);
	}

	/** What the reading of the course offers; never sure. */
	static Fix of(CourseFix fix) {
		return new Fix(fix.title(), false, Optional.of(new Target(fix.file(), fix.text())), fix.edits());
	}

	/** Replaces one range in a file that is no deck, when the author says so. */
	public static Fix offered(String title, Target target, SourceRange range, String replacement) {
		return new Fix(title, false, Optional.of(target), List.of(new TextEdit(range.offset(), range.length(), replacement)));
	}

	/** Replaces one range, to be done without asking. */
	public static Fix sure(String title, SourceRange range, String replacement) {
		return new Fix(title, true, List.of(new TextEdit(range.offset(), range.length(), replacement)));
	}

	/** Replaces one range when the author says so. */
	public static Fix offered(String title, SourceRange range, String replacement) {
		return new Fix(title, false, List.of(new TextEdit(range.offset(), range.length(), replacement)));
	}

	/** The text with this fix. */
	public String appliedTo(String text) {
		String result = text;
		for (TextEdit edit : edits.reversed()) {
			result = edit.appliedTo(result);
		}
		return result;
	}

	Fix shiftedBy(int distance) {
		return new Fix(title, sure, target, edits.stream().map(edit -> new TextEdit(edit.offset() + distance, edit.length(), edit.replacement())).toList());
	}
}
