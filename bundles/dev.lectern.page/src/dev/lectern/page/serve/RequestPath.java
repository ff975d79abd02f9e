package dev.lectern.page.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request as decoded segments, none of which can lead anywhere but down: no {@code .} or {@code ..}, no hidden file, no slash,
 * backslash or NUL inside a segment, however it was encoded. Decoding happens once; a segment that is still encoded after it names a file
 * with a per cent sign.
 *
 * @param segments without the slashes
 * @param folder   whether the path ended with a slash
 */
public record RequestPath(List<String> segments, boolean folder) {

	public RequestPath {
		segments = List.copyOf(segments);
	}

	/**
	 * @param raw the path as it stood in the request, beginning with a slash
	 * @return empty when the path is not one to be answered
	 */
	public static Optional<RequestPath> parse(String raw) {
		if (raw == null || !raw.startsWith("/")) {
			return Optional.empty();
		}
		boolean folder = raw.endsWith("/");
		String inner = raw.substring(1, Math.max(1, folder ? raw.length() - 1 : raw.length()));
		List<String> segments = new ArrayList<>();
		for (String encoded : inner.split("/", -1)) {
			Optional<String> segment = decode(encoded).filter(RequestPath::isHarmless);
			if (segment.isEmpty()) {
				return Optional.empty();
			}
			segments.add(segment.get());
		}
		return Optional.of(new RequestPath(segments, folder));
	}

	/** The segments from an index on, joined with slashes. */
	public String from(int index) {
		return String.join("/", segments.subList(index, segments.size()));
	}

	private static boolean isHarmless(String segment) {
		return !segment.isEmpty() && segment.charAt(0) != '.' && segment.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ' || c == 0x7f);
	}

	private static Optional<String> decode(String encoded) {
		byte[] text = encoded.getBytes(StandardCharsets.UTF_8);
		ByteBuffer decoded = ByteBuffer.allocate(text.length);
		for (int i = 0; i < text.length; i++) {
			if (text[i] != '%') {
				decoded.put(text[i]);
				continue;
			}
			int high = i + 2 < text.length ? Character.digit(text[i + 1], 16) : -1;
			int low = i + 2 < text.length ? Character.digit(text[i + 2], 16) : -1;
			if (high < 0 || low < 0) {
				return Optional.empty();
			}
			decoded.put((byte) (high << 4 | low));
			i += 2;
		}
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}
}
