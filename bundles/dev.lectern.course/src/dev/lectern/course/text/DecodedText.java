package dev.lectern.course.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of some bytes. UTF-8 is what they should be in; where they are not, the charset is guessed, and always one in which the text gives
 * the same bytes again, so nothing is lost.
 *
 * @param text      without a byte order mark
 * @param charset   what the bytes are in
 * @param mark      whether they began with a byte order mark
 * @param malformed where the bytes stop being UTF-8; empty when they are
 */
public record DecodedText(String text, Charset charset, boolean mark, Optional<TextPosition> malformed) {

	private static final byte[] UTF_8_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	public static DecodedText of(byte[] bytes) {
		boolean mark = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
		ByteBuffer in = mark ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		String text = out.flip().toString();
		if (!result.isError()) {
			return new DecodedText(text, StandardCharsets.UTF_8, mark, Optional.empty());
		}
		CharsetGuess guess = CharsetGuess.of(bytes);
		return new DecodedText(guess.text(), guess.charset(), guess.mark(), Optional.of(new TextLines(text).position(text.length())));
	}
}
