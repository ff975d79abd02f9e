package dev.lectern.citation.lock;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A line of text, without its end.
 *
 * @param damage the first character that is no UTF-8, counted from 1 in UTF-16 units; empty when all is well
 */
record TextLine(String text, OptionalInt damage) {

	private static final String MARK = "\uFEFF";

	/** The lines of a file's bytes, without a byte order mark. */
	static List<TextLine> of(byte[] content) {
		List<TextLine> lines = new ArrayList<>();
		for (int from = 0; from < content.length;) {
			int end = from;
			while (end < content.length && content[end] != '\n') {
				end++;
			}
			lines(ByteBuffer.wrap(content, from, end - from), from == 0).forEach(lines::add);
			from = end + 1;
		}
		return lines;
	}

	/** The lines of a text, without a byte order mark. */
	static List<TextLine> of(String text) {
		return withoutMark(text).lines().map(line -> new TextLine(line, OptionalInt.empty())).toList();
	}

	/** Up to a line feed there can be lines that end with a carriage return alone. A zero byte is UTF-8, but stands in no text: it is UTF-16's. */
	private static Stream<TextLine> lines(ByteBuffer bytes, boolean first) {
		CharBuffer whole = CharBuffer.allocate(bytes.remaining());
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		CoderResult result = decoder.decode(bytes.duplicate(), whole, true);
		int good = (int) whole.flip().chars().takeWhile(c -> c != 0).count();
		boolean damaged = result.isError() || good < whole.length();
		String text = damaged ? StandardCharsets.UTF_8.decode(bytes).toString() : whole.toString();
		OptionalInt damage = damaged ? OptionalInt.of(good + 1) : OptionalInt.empty();
		String line = first ? withoutMark(text) : text;
		return line.isEmpty() ? Stream.of(new TextLine(line, damage)) : line.lines().map(one -> new TextLine(one, damage));
	}

	private static String withoutMark(String text) {
		return text.startsWith(MARK) ? text.substring(1) : text;
	}
}
