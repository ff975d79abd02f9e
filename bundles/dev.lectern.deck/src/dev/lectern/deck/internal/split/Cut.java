package dev.lectern.deck.internal.split;

/**
 * A place where a deck is cut, and what the search for it read, from the cut before it on.
 *
 * @param start        where the separator begins
 * @param end          where it ends, beyond its start
 * @param closesColumn whether a new column begins after it
 * @param lowest       the first offset that the search looked at, at most where it began
 * @param highest      the last one; the text's length when it mattered that the text ends
 */
record Cut(int start, int end, boolean closesColumn, int lowest, int highest) {

	Cut shiftedBy(int distance) {
		return distance == 0 ? this : new Cut(start + distance, end + distance, closesColumn, lowest + distance, highest + distance);
	}
}
