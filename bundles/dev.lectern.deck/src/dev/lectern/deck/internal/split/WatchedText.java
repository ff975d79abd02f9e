package dev.lectern.deck.internal.split;

/** A text that notes how far it is read. Not thread-safe. */
final class WatchedText implements CharSequence {

	private final CharSequence text;
	private int lowest;
	private int highest;

	WatchedText(CharSequence text) {
		this.text = text;
	}

	/** Forgets what was read, for a reader that stands before an offset. */
	void watchFrom(int offset) {
		lowest = offset;
		highest = offset - 1;
	}

	/** The first offset that was read, at most the one to watch from. */
	int lowest() {
		return lowest;
	}

	/** The last offset that was read, at least the one before the one to watch from. */
	int highest() {
		return highest;
	}

	@Override
	public char charAt(int index) {
		if (index > highest) {
			highest = index;
		}
		if (index < lowest) {
			lowest = index;
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
