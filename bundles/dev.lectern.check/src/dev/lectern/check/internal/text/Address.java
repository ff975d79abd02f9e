package dev.lectern.check.internal.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address relative to the course's page, in the pieces a browser takes it apart into.
 *
 * @param path     as written, with its escapes; empty for the page itself
 * @param query    from its question mark on; empty without one
 * @param fragment from its {@code #} on; empty without one
 */
public record Address(String path, String query, String fragment) {

	private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*", Pattern.DOTALL);

	/** Empty for what has a scheme, and for what begins at the root of a site, of which nothing is known. */
	public static Optional<Address> of(String target) {
		String trimmed = target.strip();
		if (ELSEWHERE.matcher(trimmed).matches()) {
			return Optional.empty();
		}
		int fragment = trimmed.indexOf('#') < 0 ? trimmed.length() : trimmed.indexOf('#');
		int query = trimmed.lastIndexOf('?', fragment) < 0 ? fragment : trimmed.indexOf('?');
		return Optional.of(new Address(trimmed.substring(0, query), trimmed.substring(query, fragment), trimmed.substring(fragment)));
	}

	/** The path without its escapes, {@code .} and {@code ..}; as written where it leads out of the course, or nowhere in it. */
	public String file() {
		String decoded = decoded(path);
		return normalised(decoded).orElse(decoded);
	}

	/** A text without its escapes; as written where they are none. */
	public static String decoded(String escaped) {
		try {
			return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException noEncoding) {
			return escaped;
		}
	}

	/** A path without {@code .} and {@code ..}; empty when it leads out of the course, or nowhere in it. */
	public static Optional<String> normalised(String path) {
		Deque<String> segments = new ArrayDeque<>();
		for (String segment : path.split("/")) {
			if (segment.equals("..")) {
				if (segments.pollLast() == null) {
					return Optional.empty();
				}
			} else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments) + (path.endsWith("/") ? "/" : ""));
	}
}
