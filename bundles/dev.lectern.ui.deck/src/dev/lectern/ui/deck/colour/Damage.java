package dev.lectern.ui.deck.colour;

import dev.lectern.deck.SourceRange;

/** The stretch of a document whose colours may be wrong, kept up with the edits. For one thread. */
final class Damage {

	private int start = Integer.MAX_VALUE;
	private int end = -1;

	/** Text was replaced; with equal lengths this marks a stretch that was not edited. */
	void replaced(int offset, int removed, int inserted) {
		if (isEmpty()) {
			start = offset;
			end = offset + inserted;
			return;
		}
		int delta = inserted - removed;
		start = Math.min(offset, start >= offset + removed ? start + delta : start);
		end = Math.max(offset + inserted, end >= offset + removed ? end + delta : end);
	}

	void clear() {
		start = Integer.MAX_VALUE;
		end = -1;
	}

	boolean isEmpty() {
		return end < start;
	}

	/** Whether a range has a part in the damage or borders on it. */
	boolean touches(SourceRange range) {
		return !isEmpty() && range.offset() <= end && range.end() >= start;
	}
}
