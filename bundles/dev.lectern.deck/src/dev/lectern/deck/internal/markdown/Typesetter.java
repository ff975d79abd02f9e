package dev.lectern.deck.internal.markdown;

/** How a generation of marked writes a row of texts, in which there are no marks and no escapes, when its punctuation is typeset. */
interface Typesetter {

	/**
	 * The HTML of such a row.
	 *
	 * @param scope      what marked reads the row in, marks included: a block, a table's cell, a link's label, what stands inside emphasis
	 * @param start      where the row begins in it
	 * @param end        where it ends
	 * @param inRawBlock whether it is behind a tag of code or keys that marked has not seen the end tag of
	 */
	String row(String scope, int start, int end, boolean inRawBlock);

	/** That of a setup. */
	static Typesetter of(MarkedSetup setup) {
		return switch (setup.version()) {
			case MARKED_4 -> new Marked4Typesetter(setup.options().breaks());
			case MARKED_17 -> new Marked17Typesetter();
		};
	}
}
