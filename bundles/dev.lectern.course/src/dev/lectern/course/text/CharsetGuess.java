package dev.lectern.course.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What bytes that are not UTF-8 most likely are, for the courses this is made for: UTF-16 with a mark, Chinese, or a western charset. */
record CharsetGuess(Charset charset, String text, boolean mark) {

	private record Candidate(Charset charset, byte[] mark, Predicate<byte[]> plausible) {
	}

	private static final byte[] NO_MARK = {};
	/** Of the two-byte characters in a text, the share that has to be common ones of the charset. */
	private static final double COMMON = 0.85;

	private static final List<Candidate> CANDIDATES = List.of(
			new Candidate(StandardCharsets.UTF_16LE, new byte[] { (byte) 0xFF, (byte) 0xFE }, bytes -> true),
			new Candidate(StandardCharsets.UTF_16BE, new byte[] { (byte) 0xFE, (byte) 0xFF }, bytes -> true),
			new Candidate(Charset.forName("GB18030"), NO_MARK, bytes -> isMostly(bytes, CharsetGuess::isGb2312)),
			new Candidate(Charset.forName("Big5"), NO_MARK, bytes -> isMostly(bytes, CharsetGuess::isBig5Common)),
			new Candidate(Charset.forName("windows-1252"), NO_MARK, bytes -> true));

	static CharsetGuess of(byte[] bytes) {
		return CANDIDATES.stream().map(candidate -> tried(candidate, bytes)).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> new CharsetGuess(StandardCharsets.ISO_8859_1, new String(bytes, StandardCharsets.ISO_8859_1), false));
	}

	private static Optional<CharsetGuess> tried(Candidate candidate, byte[] bytes) {
		byte[] mark = candidate.mark();
		if (bytes.length < mark.length || !Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length) || !candidate.plausible().test(bytes)) {
			return Optional.empty();
		}
		try {
			String text = candidate.charset().newDecoder().decode(ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length)).toString();
			boolean sameBytes = Arrays.equals(text.getBytes(candidate.charset()), Arrays.copyOfRange(bytes, mark.length, bytes.length));
			return sameBytes ? Optional.of(new CharsetGuess(candidate.charset(), text, mark.length > 0)) : Optional.empty();
		} catch (CharacterCodingException notThisOne) {
			return Optional.empty();
		}
	}

	private interface Pair {
		boolean test(int lead, int trail);
	}

	/** Western text has high bytes too, but alone between letters: read as pairs, few of them are characters a Chinese author would use. */
	private static boolean isMostly(byte[] bytes, Pair common) {
		int pairs = 0;
		int good = 0;
		for (int i = 0; i < bytes.length; i++) {
			int lead = bytes[i] & 0xFF;
			if (lead >= 0x80) {
				int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
				pairs++;
				good += common.test(lead, trail) ? 1 : 0;
				i++;
			}
		}
		return pairs > 0 && good >= COMMON * pairs;
	}

	private static boolean isGb2312(int lead, int trail) {
		return lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE;
	}

	private static boolean isBig5Common(int lead, int trail) {
		return lead >= 0xA1 && lead <= 0xC6 && (trail >= 0x40 && trail <= 0x7E || trail >= 0xA1 && trail <= 0xFE);
	}
}
