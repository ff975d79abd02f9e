package dev.lectern.course.language.ide.rename;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Relative addresses as authors write them in decks and pages, and the paths of files they lead to. */
final class Addresses {

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL); //$NON-NLS-1$
	private static final String PATH_CHARACTERS = "-._~!$&*+;=:@/"; //$NON-NLS-1$

	private Addresses() {
	}

	/** Whether an address leads to a file near the one it stands in. */
	static boolean isRelative(String address) {
		return !address.isEmpty() && "/#?".indexOf(address.charAt(0)) < 0 && !SCHEME.matcher(address).matches(); //$NON-NLS-1$
	}

	/** An address without query and fragment. */
	static String withoutSuffix(String address) {
		return address.split("[?#]", 2)[0]; //$NON-NLS-1$
	}

	/** The path of an address without query and fragment. */
	static String decoded(String address) {
		try {
			return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException noEncoding) {
			return address;
		}
	}

	/** A path with everything encoded that means something else in Markdown, HTML or addresses. */
	static String encoded(String path) {
		StringBuilder encoded = new StringBuilder();
		path.codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || PATH_CHARACTERS.indexOf(c) >= 0) {
				encoded.appendCodePoint(c);
			} else {
				for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					encoded.append(String.format("%%%02X", octet & 0xFF)); //$NON-NLS-1$
				}
			}
		});
		return encoded.toString();
	}

	/** A path without {@code .} and {@code ..}; empty when it leads out of where it starts, or nowhere. */
	static Optional<String> normalised(String path) {
		Deque<String> segments = new ArrayDeque<>();
		for (String segment : path.split("/")) { //$NON-NLS-1$
			if (segment.equals("..")) { //$NON-NLS-1$
				if (segments.pollLast() == null) {
					return Optional.empty();
				}
			} else if (!segment.isEmpty() && !segment.equals(".")) { //$NON-NLS-1$
				segments.addLast(segment);
			}
		}
		return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments)); //$NON-NLS-1$
	}

	/** The folder of a path, with a slash at its end; empty for the folder where paths start. */
	static String folder(String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	/** How to come from a folder to a path. */
	static String between(String folder, String path) {
		List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/")); //$NON-NLS-1$
		List<String> to = List.of(path.split("/")); //$NON-NLS-1$
		int same = 0;
		while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
			same++;
		}
		List<String> way = new ArrayList<>();
		from.subList(same, from.size()).forEach(up -> way.add("..")); //$NON-NLS-1$
		way.addAll(to.subList(same, to.size()));
		return String.join("/", way); //$NON-NLS-1$
	}
}
