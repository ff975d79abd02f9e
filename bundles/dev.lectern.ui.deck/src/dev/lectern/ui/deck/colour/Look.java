package dev.lectern.ui.deck.colour;

/** How a piece of text looks. */
record Look(Ink ink, boolean bold, boolean italic) {

	/**
	 * The look of an ink laid over this look: bold and italic add up, and the letters of emphasis in a heading stay the heading's.
	 *
	 * @param below the look of the text around, or null
	 */
	static Look of(Ink ink, Look below) {
		boolean bold = ink == Ink.HEADING || ink == Ink.STRONG || below != null && below.bold;
		boolean italic = ink == Ink.EMPHASIS || below != null && below.italic;
		boolean emphasis = ink == Ink.EMPHASIS || ink == Ink.STRONG;
		boolean keeps = below != null && emphasis && (below.ink == Ink.HEADING || below.ink == Ink.LINK || below.ink == Ink.CITATION);
		return new Look(keeps ? below.ink : ink, bold, italic);
	}
}
