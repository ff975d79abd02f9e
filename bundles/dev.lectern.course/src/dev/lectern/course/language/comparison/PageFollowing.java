package dev.lectern.course.language.comparison;

import java.util.List;
import java.util.Optional;

import dev.lectern.course.CourseFix;
import dev.lectern.course.language.manifest.Manifest;

/** Lets the page list the chapters that the course file lists from now on. */
public final class PageFollowing {

	/** A step changes one chapter of the page. */
	private static final int MOST_STEPS = 500;
	private static final String COURSE = "";

	private PageFollowing() {
	}

	/**
	 * The page's text when it lists the chapters of a course file as it is now.
	 *
	 * @param before what the file said when the page was written: where the page disagrees with it, nobody knows what it is to say now
	 * @param after  what it says now; like {@code before}, of a text that was parsed
	 * @param page   the text of the page
	 * @return empty when the page is not to be changed: it lists the same, disagreed before, or has no list whose every place can be read off it
	 */
	public static Optional<String> text(Manifest before, Manifest after, String page) {
		if (!PageComparison.chapters(before, COURSE, page).isEmpty()) {
			return Optional.empty();
		}
		String text = page;
		for (int step = 0; step < MOST_STEPS; step++) {
			List<Difference> left = PageComparison.chapters(after, COURSE, text);
			if (left.isEmpty()) {
				return Optional.of(text).filter(changed -> !changed.equals(page));
			}
			Optional<String> next = left.getFirst().fixes().stream().filter(fix -> fix.file().equals(PageComparison.PAGE)).findFirst().map(CourseFix::result);
			if (next.isEmpty() || next.get().equals(text)) {
				return Optional.empty();
			}
			text = next.get();
		}
		return Optional.empty();
	}
}
