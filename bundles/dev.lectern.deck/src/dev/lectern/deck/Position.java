package dev.lectern.deck;

/**
 * Where reveal.js shows a slide: its indices {@code h} and {@code v}.
 *
 * @param horizontal the column, from 0
 * @param vertical   the place in the column's stack, from 0; 0 outside stacks
 * @param inStack    whether the column is a stack, which may have a single slide
 */
public record Position(int horizontal, int vertical, boolean inStack) {

	/**
	 * Where the next slide is shown; a slide is in a stack when a vertical separator precedes or follows it.
	 *
	 * @param previous     the slide before, or null
	 * @param opensColumn  whether a new column begins with the slide
	 * @param closesColumn whether the slide ends its column
	 */
	static Position next(Position previous, boolean opensColumn, boolean closesColumn) {
		if (opensColumn) {
			return new Position(previous == null ? 0 : previous.horizontal + 1, 0, !closesColumn);
		}
		return new Position(previous.horizontal, previous.vertical + 1, true);
	}
}
