package dev.lectern.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/**
 * A way to put something right, in the deck in which it was found.
 *
 * @param title what it does, as a menu says it
 * @param sure  whether it may be done without asking, as {@code lectern check --fix} does: the result is what the author meant beyond doubt
 * @param edits replacements in the text that was checked, in order, none overlapping another; all offsets are of the text before any of them
 */
public record Fix(String title, boolean sure, List<TextEdit> edits) {

	public Fix {
		Objects.requireNonNull(title);
		edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
		for (int i = 1; i < edits.size(); i++) {
			if (edits.get(i - 1).offset() + edits.get(i - 1).length() > edits.get(i).offset()) {
				throw new IllegalArgumentException("Edits overlap: " + edits);
			}
		}
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
		return new Fix(title, sure, edits.stream().map(edit -> new TextEdit(edit.offset() + distance, edit.length(), edit.replacement())).toList());
	}
}
