package dev.lectern.course.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths that people write, relative to a course's folder. */
public final class RelativePath {

	private RelativePath() {
	}

	/** The path's normal form, relative and with {@code /}; empty when it leads out of the folder, or is no path. */
	public static Optional<String> inside(String path) {
		if (path.indexOf('\\') >= 0 || path.startsWith("/") || path.indexOf('\0') >= 0 || isOnDrive(path)) {
			return Optional.empty();
		}
		List<String> segments = new ArrayList<>();
		for (String segment : path.split("/", -1)) {
			if (segment.equals("..")) {
				return Optional.empty();
			}
			if (!segment.equals(".") && !segment.isEmpty()) {
				segments.add(segment);
			}
		}
		return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
	}

	private static boolean isOnDrive(String path) {
		return path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0)) && path.charAt(0) < 128;
	}
}
