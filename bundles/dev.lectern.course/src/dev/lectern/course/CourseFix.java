package dev.lectern.course;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.lectern.deck.TextEdit;

/**
 * A way to put a problem of a course right, for somebody to choose: nothing says that it is what the author meant.
 *
 * @param title what it does, as a menu says it
 * @param file  the file to be changed, relative to the course folder, with {@code /}
 * @param text  the whole text of that file, of which the edits are; where the file says something else by now they must not be made
 * @param edits in order, none overlapping another; all offsets are of the text before any of them
 */
public record CourseFix(String title, String file, String text, List<TextEdit> edits) {

	public CourseFix {
		Objects.requireNonNull(title);
		Objects.requireNonNull(file);
		Objects.requireNonNull(text);
		edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length)).toList();
	}

	/** The text of the file with this fix. */
	public String result() {
		String result = text;
		for (TextEdit edit : edits.reversed()) {
			result = edit.appliedTo(result);
		}
		return result;
	}
}
