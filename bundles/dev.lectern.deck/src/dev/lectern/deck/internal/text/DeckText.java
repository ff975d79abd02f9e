package dev.lectern.deck.internal.text;

import java.util.Arrays;

import dev.lectern.deck.TextEdit;

/**
 * The text of one snapshot, in chunks that it shares with the snapshots before and after it: a keystroke in a deck of two million characters copies the chunk it
 * falls into, not the deck. Immutable, thread-safe; it knows no other text, so an old snapshot is let go as soon as nobody holds it.
 *
 * <p>Chunks are cut anywhere, between the halves of a surrogate pair or of a line's end too; a reader sees characters only. However often a text is edited, each
 * of its chunks has at least half the size and at most twice the size given, unless it is the only one.
 */
public final class DeckText {

	/** Large enough that a long deck has a hundred or two of them, small enough that copying one takes a few microseconds. */
	private static final int CHUNK = 16 * 1024;

	private final int size;
	private final String[] chunks;
	/** Where each chunk begins, and at last where the text ends. */
	private final int[] starts;

	private DeckText(int size, String[] chunks) {
		this.size = size;
		this.chunks = chunks;
		starts = new int[chunks.length + 1];
		for (int i = 0; i < chunks.length; i++) {
			starts[i + 1] = starts[i] + chunks[i].length();
		}
	}

	/** A text that keeps the given string as it is, until an edit. */
	public static DeckText of(String text) {
		return of(text, CHUNK);
	}

	/** @param size about how many UTF-16 units a chunk has, at least 2 */
	public static DeckText of(String text, int size) {
		if (size < 2) {
			throw new IllegalArgumentException("Not a size of chunks: " + size);
		}
		return new DeckText(size, new String[] { text });
	}

	public int length() {
		return starts[chunks.length];
	}

	/** How many chunks, at least one. */
	public int chunks() {
		return chunks.length;
	}

	/**
	 * The text after an edit.
	 *
	 * @throws IndexOutOfBoundsException when the edit reaches beyond the text
	 */
	public DeckText edited(TextEdit edit) {
		// not added up first: the sum of two large numbers may be negative
		if (edit.offset() > length() || edit.length() > length() - edit.offset()) {
			throw new IndexOutOfBoundsException(edit + " in a text of length " + length());
		}
		int end = edit.offset() + edit.length();
		int first = chunkAt(edit.offset());
		int last = chunkAt(end);
		int made = edit.offset() - starts[first] + edit.replacement().length() + starts[last + 1] - end;
		if (made < size / 2) {
			// what would be too small is made with a neighbour, or chunks would crumble
			if (last + 1 < chunks.length) {
				last++;
			} else if (first > 0) {
				first--;
			}
		}
		StringBuilder touched = new StringBuilder(starts[last + 1] - starts[first] - edit.length() + edit.replacement().length());
		append(starts[first], edit.offset(), touched);
		touched.append(edit.replacement());
		append(end, starts[last + 1], touched);
		return with(first, cut(touched), last + 1);
	}

	/** A way to read the text, for one thread. It remembers the chunk it read last, so reading on from there is as fast as in a string. */
	public CharSequence reader() {
		return new Reader(this);
	}

	/** The text in one piece, a copy unless there is only one chunk. */
	@Override
	public String toString() {
		return substring(0, length());
	}

	private DeckText with(int first, String[] replacement, int next) {
		String[] all = new String[first + replacement.length + chunks.length - next];
		System.arraycopy(chunks, 0, all, 0, first);
		System.arraycopy(replacement, 0, all, first, replacement.length);
		System.arraycopy(chunks, next, all, first + replacement.length, chunks.length - next);
		return new DeckText(size, all);
	}

	/** One chunk, or equal ones when it would be too large. */
	private String[] cut(StringBuilder text) {
		int count = text.length() <= 2 * size ? 1 : Math.ceilDiv(text.length(), size);
		String[] pieces = new String[count];
		for (int i = 0; i < count; i++) {
			pieces[i] = text.substring((int) ((long) text.length() * i / count), (int) ((long) text.length() * (i + 1) / count));
		}
		return pieces;
	}

	private int chunkAt(int offset) {
		int found = Arrays.binarySearch(starts, 0, chunks.length, offset);
		return found < 0 ? -found - 2 : found;
	}

	private String substring(int start, int end) {
		int chunk = chunkAt(start);
		return end <= starts[chunk + 1] ? chunks[chunk].substring(start - starts[chunk], end - starts[chunk])
				: append(start, end, new StringBuilder(end - start)).toString();
	}

	private StringBuilder append(int start, int end, StringBuilder target) {
		int from = start;
		for (int chunk = chunkAt(start); from < end; chunk++) {
			int to = Math.min(end, starts[chunk + 1]);
			target.append(chunks[chunk], from - starts[chunk], to - starts[chunk]);
			from = to;
		}
		return target;
	}

	private static final class Reader implements CharSequence {

		private final DeckText text;
		private String chunk = "";
		private int start;

		Reader(DeckText text) {
			this.text = text;
		}

		@Override
		public char charAt(int index) {
			int within = index - start;
			if (within < 0 || within >= chunk.length()) {
				within = seek(index);
			}
			return chunk.charAt(within);
		}

		private int seek(int index) {
			if (index < 0 || index >= length()) {
				throw new IndexOutOfBoundsException("Offset " + index + " of " + length());
			}
			int found = text.chunkAt(index);
			chunk = text.chunks[found];
			start = text.starts[found];
			return index - start;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int from, int to) {
			if (from < 0 || from > to || to > length()) {
				throw new IndexOutOfBoundsException("From " + from + " to " + to + " of " + length());
			}
			return text.substring(from, to);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
