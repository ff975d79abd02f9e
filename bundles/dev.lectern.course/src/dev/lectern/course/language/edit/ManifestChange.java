package dev.lectern.course.language.edit;

import java.util.List;

import dev.lectern.deck.TextEdit;

/**
 * What to do to a course file's text.
 *
 * @param edits in the order of their places, none touching another, all for the text as it was; empty when it is already as asked
 * @param notes for the author: what the change does to statements that name a range of chapters
 */
public record ManifestChange(List<TextEdit> edits, List<String> notes) {

	static final ManifestChange NOTHING = new ManifestChange(List.of(), List.of());

	public ManifestChange {
		edits = List.copyOf(edits);
		notes = List.copyOf(notes);
	}

	/** The text after all edits. */
	public String appliedTo(String text) {
		String after = text;
		for (TextEdit edit : edits.reversed()) {
			after = edit.appliedTo(after);
		}
		return after;
	}
}
