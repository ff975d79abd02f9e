package dev.lectern.check;

import java.util.Optional;
import java.util.Set;

import dev.lectern.citation.match.KnownPapers;

/**
 * The files of a course folder as they were at one time; whoever runs rules has looked before, so that rules need not wait for a disk. Immutable, thread-safe.
 */
public interface CourseFiles {

	/** Those of an empty folder. */
	CourseFiles NONE = new CourseFiles() {

		@Override
		public boolean exists(String path) {
			return false;
		}

		@Override
		public Optional<String> spelledOtherwise(String path) {
			return Optional.empty();
		}

		@Override
		public Set<String> all() {
			return Set.of();
		}
	};

	/** Whether there is such a file, with exactly this spelling. @param path relative to the course folder, with {@code /} */
	boolean exists(String path);

	/** The file that differs from this path in upper and lower case, or in the form of its accents, only. */
	Optional<String> spelledOtherwise(String path);

	/** All files, hidden ones and what is in hidden folders excepted. */
	Set<String> all();

	/** The text of a page, a style sheet or a script of the course; empty for other files, and where nobody has read it. @param path one of {@link #all()} */
	default Optional<String> text(String path) {
		return Optional.empty();
	}

	/** The papers the course's lock file knows, so that rules need not ask anybody; none where nobody has read it. */
	default KnownPapers papers() {
		return KnownPapers.NONE;
	}
}
