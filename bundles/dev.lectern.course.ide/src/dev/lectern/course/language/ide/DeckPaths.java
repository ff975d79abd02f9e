package dev.lectern.course.language.ide;

import java.util.List;

/**
 * Where a course file says its decks are; paths are relative to the course's folder.
 *
 * @param pattern  of paths, with {@code {language}} and {@code {chapter}}
 * @param patterned decks that are where the pattern puts them
 * @param explicit decks with a path of their own
 */
public record DeckPaths(String pattern, List<Patterned> patterned, List<Explicit> explicit) {

	/** A deck whose path the pattern gives. */
	public record Patterned(String chapter, String language) {
	}

	/**
	 * A deck whose path is written out.
	 *
	 * @param offset of the path in the file's text, quotation marks included
	 */
	public record Explicit(String chapter, String language, String path, int offset, int length) {
	}

	public DeckPaths {
		patterned = List.copyOf(patterned);
		explicit = List.copyOf(explicit);
	}

	/** Where the pattern puts a deck. */
	public String path(String chapter, String language) {
		return pattern.replace("{language}", language).replace("{chapter}", chapter); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
