package dev.lectern.deck;

/**
 * A half-open range of a deck's text.
 *
 * @param offset the first unit, from 0, in UTF-16 units
 * @param length how many UTF-16 units, 0 or more
 */
public record SourceRange(int offset, int length) {

	public SourceRange {
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("Not a range: offset " + offset + ", length " + length);
		}
	}

	public static SourceRange between(int start, int end) {
		return new SourceRange(start, end - start);
	}

	public int end() {
		return offset + length;
	}

	/** Whether a caret at this offset is in the range; its end counts as outside. */
	public boolean contains(int position) {
		return position >= offset && position < end();
	}

	public boolean contains(SourceRange other) {
		return other.offset >= offset && other.end() <= end();
	}

	public SourceRange shiftedBy(int distance) {
		return distance == 0 ? this : new SourceRange(offset + distance, length);
	}

	public String in(CharSequence text) {
		return text.subSequence(offset, end()).toString();
	}
}
