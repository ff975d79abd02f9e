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

	static boolean ends(LockLine line) {
		return isMark(line.written()) && line.written().startsWith(">");
	}

	/** @param conflict from its first mark to its last */
	static boolean isEmpty(List<LockLine> conflict) {
		return conflict.stream().allMatch(line -> line.isBlank() || isMark(line.written()));
	}
}
