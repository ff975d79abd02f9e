package dev.lectern.ui.preview.internal.note;

import java.util.List;
import java.util.Objects;

/**
 * A note to the author.
 *
 * @param text    what there is to know
 * @param details more of it, for who wants to know; may be empty
 * @param choices what he can do about it
 */
public record Note(String text, String details, List<Choice> choices) {

	public Note {
		Objects.requireNonNull(text);
		Objects.requireNonNull(details);
		choices = List.copyOf(choices);
	}

	/** Something to do; the action runs on the UI thread. */
	public record Choice(String label, Runnable action) {
	}
}
