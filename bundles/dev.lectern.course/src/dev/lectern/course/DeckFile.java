package dev.lectern.course;

import java.util.Objects;

/**
 * Where the deck of a chapter in a language is.
 *
 * @param language the language's id
 * @param path     relative to the course folder, with {@code /}; never leads out of the folder
 * @param exists   whether something was there when the course was read; it need not be readable
 */
public record DeckFile(String language, String path, boolean exists) {

	public DeckFile {
		Objects.requireNonNull(language);
		Objects.requireNonNull(path);
	}
}
