package dev.lectern.page.measure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a picture.
 *
 * @param written as it stands in a slide, or in its HTML, where rendering has encoded it
 */
record PictureAddress(String written) {

	private static final Pattern NOT_IN_THE_COURSE = Pattern.compile("(?s)\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|[/#?]).*");

	/** The address without encoding, as people write it. */
	String decoded() {
		try {
			return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return written; // a per cent sign that is none of an address
		}
	}

	/** The file it means, relative to the course folder; empty for one that is elsewhere, and where what the folder is depends on the web site. */
	Optional<String> file() {
		return file("");
	}

	/** The same for an address that stands in a file. @param folder the file's, relative to the course folder, with a {@code /} at its end; empty for the course folder */
	Optional<String> file(String folder) {
		if (NOT_IN_THE_COURSE.matcher(written).matches()) {
			return Optional.empty();
		}
		Deque<String> segments = new ArrayDeque<>();
		for (String segment : (folder + new PictureAddress(written.strip().split("[?#]", 2)[0]).decoded()).split("/")) {
			if (segment.equals("..") && segments.pollLast() == null) {
				return Optional.empty();
			}
			if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
				segments.addLast(segment);
			}
		}
		return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
	}
}
