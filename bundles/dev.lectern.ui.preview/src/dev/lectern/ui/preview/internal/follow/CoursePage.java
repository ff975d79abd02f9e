package dev.lectern.ui.preview.internal.follow;

import dev.lectern.course.Origin;
import dev.lectern.deck.Profile;
import dev.lectern.page.PageSettings;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.workspace.OpenCourse;

/** The page that decks of a course are published in, as far as the course is read. */
public final class CoursePage {

	private CoursePage() {
	}

	/**
	 * @param profile  how the deck's snapshot was read
	 * @param language the deck's, as the course calls it
	 * @return the page of a course that nobody trusts
	 */
	public static PreviewSite of(OpenCourse course, Profile profile, String language) {
		boolean arranged = course.loaded().filter(loaded -> loaded.course().origin() == Origin.PAGE_SLIDES_INIT).isPresent();
		return new PreviewSite(course.folder(), PageSettings.of(profile, language).withArrangement(arranged));
	}
}
