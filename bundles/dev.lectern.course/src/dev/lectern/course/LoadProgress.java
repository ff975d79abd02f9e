package dev.lectern.course;

/** Told how far the loading of a course is. Called from the threads that load, one call at a time. */
@FunctionalInterface
public interface LoadProgress {

	/** Tells nobody. */
	LoadProgress NONE = (done, total, path) -> {
	};

	/**
	 * A deck is done, read or found unreadable.
	 *
	 * @param done  how many are done now, from 1
	 * @param total how many there are
	 * @param path  the deck's path, relative to the course folder
	 */
	void loaded(int done, int total, String path);
}
