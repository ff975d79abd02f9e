package dev.lectern.citation.lock;

import java.util.List;
import java.util.regex.Pattern;

/** The marks that git leaves around and between the versions of lines it could not merge. */
final class Conflict {

	private static final Pattern MARK = Pattern.compile("(?:<{7}|>{7}|\\|{7}|={7})(?: .*)?");

	private Conflict() {
	}

	static boolean isMark(String line) {
		return MARK.matcher(line).matches();
	}

	static boolean begins(LockLine line) {
		return isMark(line.written()) && line.written().startsWith("<");
	}

	private static boolean ends(LockLine line) {
		return isMark(line.written()) && line.written().startsWith(">");
	}

	/** Where the conflict that begins there is over; one without its last mark is to the end. */
	static int end(List<LockLine> lines, int begin) {
		int at = begin;
		while (at < lines.size() && !ends(lines.get(at))) {
			at++;
		}
		return Math.min(lines.size(), at + 1);
	}

	/** @param conflict from its first mark to its last */
	static boolean isEmpty(List<LockLine> conflict) {
		return conflict.stream().allMatch(line -> line.isBlank() || isMark(line.written()));
	}
}
