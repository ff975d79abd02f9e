package dev.lectern.ui.citation.fix;

/**
 * Something that can be done about a citation.
 *
 * @param concern what it is about
 * @param label   what it does, as a menu says it
 * @param info    more about it, plain text; empty for nothing
 * @param action  does it; for the UI thread
 */
record CitationChoice(Concern concern, String label, String info, Runnable action) {

	/** What can be wrong with a citation. */
	enum Concern {
		YEAR, PAPER, LABEL, OTHER
	}
}
