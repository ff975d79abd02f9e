package dev.lectern.page.serve;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mount allows beyond a page that shows slides and runs nothing but Lectern's own scripts.
 *
 * @param scripts whether scripts of the course run in the page, and frames are shown
 * @param framed  whether a page of the same server may show this one in a frame
 * @param frames  the number of a mount of the same server whose page this one may show in frames
 * @param feed    what the page can ask for news
 * @param fetched a folder with files that were fetched from elsewhere for this course
 * @param told    what the page is told about itself: entries of the JSON in its element {@code lectern-access}
 */
public record Grants(boolean scripts, boolean framed, Optional<Integer> frames, Optional<Feed> feed, Optional<CourseFolder> fetched, Map<String, ?> told) {

	/** The preview of a course that nobody trusts. */
	public static final Grants NONE = new Grants(false, false, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

	public Grants {
		Objects.requireNonNull(frames);
		Objects.requireNonNull(feed);
		Objects.requireNonNull(fetched);
		told = Map.copyOf(told);
	}

	/** The same, and the scripts of the course run or do not. */
	public Grants withScripts(boolean run) {
		return new Grants(run, framed, frames, feed, fetched, told);
	}

	/** The same, and the page of this server may be shown in a frame. */
	public Grants inFrames() {
		return new Grants(scripts, true, frames, feed, fetched, told);
	}

	/** The same, and the page may show that mount's page in frames. */
	public Grants framing(int mount) {
		return new Grants(scripts, framed, Optional.of(mount), feed, fetched, told);
	}

	/** The same, and the page can ask for news. */
	public Grants withFeed(Feed news) {
		return new Grants(scripts, framed, frames, Optional.of(news), fetched, told);
	}

	/** The same, and the page can use these files. */
	public Grants withFetched(CourseFolder files) {
		return new Grants(scripts, framed, frames, feed, Optional.of(files), told);
	}

	/** The same, and the page is told this about itself. */
	public Grants telling(Map<String, ?> more) {
		return new Grants(scripts, framed, frames, feed, fetched, more);
	}

	/** News for pages that ask, again and again, whether there are any. */
	@FunctionalInterface
	public interface Feed {

		/**
		 * Waits a while for something newer. Called on threads of the server, by as many pages as there are.
		 *
		 * @param number the number of what the page got last; 0: nothing yet
		 * @return JSON; empty when there was nothing newer
		 * @throws InterruptedException when the server closes
		 */
		Optional<String> after(long number) throws InterruptedException;
	}
}
