package dev.lectern.ui.deck.outline;

/** What an entry of the outline says. Titles are one line, possibly empty. */
sealed interface OutlineRow {

	/**
	 * @param first the number of its first slide
	 * @param last  that of its last
	 * @param title that of its first slide
	 */
	record StackRow(int first, int last, String title) implements OutlineRow {
	}

	/**
	 * @param number what authors call the slide by, from 1
	 * @param empty  whether there is nothing on the slide
	 */
	record SlideRow(int number, String title, boolean empty) implements OutlineRow {
	}

	/** @param level 1 to 6 */
	record HeadingRow(int level, String text) implements OutlineRow {
	}
}
