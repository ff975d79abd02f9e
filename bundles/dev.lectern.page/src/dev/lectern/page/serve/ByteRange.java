package dev.lectern.page.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a request asks for (RFC 9110, 14.1), as browsers do when somebody seeks in a video.
 *
 * @param first the first byte, from 0
 * @param last  the last one, in the file; before the first: nothing of the file is in the range
 */
record ByteRange(long first, long last) {

	private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

	/**
	 * @param header the value of Range
	 * @param size   the file's
	 * @return empty when the whole file is to be sent: no range is asked for, or several, or it cannot be read
	 */
	static Optional<ByteRange> of(String header, long size) {
		Matcher range = ONE.matcher(header == null ? "" : header.strip());
		if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
			return Optional.empty();
		}
		if (range.group(1).isEmpty()) {
			long length = Long.parseLong(range.group(2));
			return Optional.of(new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1));
		}
		long first = Long.parseLong(range.group(1));
		if (range.group(2).isEmpty()) {
			return Optional.of(new ByteRange(first, size - 1));
		}
		long last = Long.parseLong(range.group(2));
		return last < first ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
	}

	/** Whether there is anything of the file in it. */
	boolean isSatisfiable() {
		return first <= last;
	}

	long length() {
		return last - first + 1;
	}

	/** The value of Content-Range. */
	String in(long size) {
		return isSatisfiable() ? "bytes " + first + '-' + last + '/' + size : "bytes */" + size;
	}
}
