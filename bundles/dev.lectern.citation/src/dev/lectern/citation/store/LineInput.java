package dev.lectern.citation.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of a stream with their places, in bounded memory however long they are. */
final class LineInput {

	/** A paper of a large collaboration has some 100 KB. */
	static final int LONGEST = 4 << 20;

	private final InputStream in;
	private final byte[] buffer = new byte[1 << 18];
	private int next;
	private int end;
	private byte[] line = new byte[1 << 12];
	private int length;
	private boolean tooLong;
	private long offset;
	private long lineOffset;
	private long number;

	/** @param offset and number of lines that were read before */
	LineInput(InputStream in, long offset, long number) {
		this.in = in;
		this.offset = offset;
		this.number = number;
	}

	/** Goes to the next line. @return false at the end */
	boolean advance() throws IOException {
		length = 0;
		tooLong = false;
		lineOffset = offset;
		boolean any = false;
		while (next < end || fill()) {
			any = true;
			int newline = next;
			while (newline < end && buffer[newline] != '\n') {
				newline++;
			}
			append(newline);
			offset += newline - next;
			next = newline;
			if (newline < end) {
				next++;
				offset++;
				number++;
				return true;
			}
		}
		if (any) {
			number++;
		}
		return any;
	}

	/** The line without its end, as far as it may be long. */
	String text() {
		return new String(line, 0, length, StandardCharsets.UTF_8);
	}

	boolean isBlank() {
		for (int i = 0; i < length; i++) {
			if (line[i] > ' ' || line[i] < 0) {
				return false;
			}
		}
		return !tooLong;
	}

	boolean isTooLong() {
		return tooLong;
	}

	/** Where the line begins, in bytes. */
	long lineOffset() {
		return lineOffset;
	}

	/** Where the next line begins. */
	long offset() {
		return offset;
	}

	/** The line's number, from 1. */
	long number() {
		return number;
	}

	private boolean fill() throws IOException {
		next = 0;
		end = Math.max(0, in.read(buffer));
		return end > 0;
	}

	private void append(int to) {
		int more = to - next;
		if (length + more > LONGEST) {
			tooLong = true;
			more = LONGEST - length;
		}
		if (length + more > line.length) {
			line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(line.length * 2, length + more)));
		}
		System.arraycopy(buffer, next, line, length, more);
		length += more;
	}
}
