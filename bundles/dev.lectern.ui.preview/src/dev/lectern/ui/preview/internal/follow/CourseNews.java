package dev.lectern.ui.preview.internal.follow;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.OpenCourse;

/** What happens to courses, as far as it concerns the deck that is followed or what is shown of any. */
public final class CourseNews implements CoursesListener {

	private final Supplier<Optional<FollowedDeck>> followed;
	private final Consumer<FollowedDeck> another;
	private final BiConsumer<Path, Set<String>> files;

	/**
	 * @param followed the deck
	 * @param another  hears, on any thread, of a deck that may stand in another course now, or in one that is another now
	 * @param files    hears, on any thread, of a course's folder and of files that came there, went or have other content, relative to it; must not block
	 */
	public CourseNews(Supplier<Optional<FollowedDeck>> followed, Consumer<FollowedDeck> another, BiConsumer<Path, Set<String>> files) {
		this.followed = Objects.requireNonNull(followed);
		this.another = Objects.requireNonNull(another);
		this.files = Objects.requireNonNull(files);
	}

	/* A deck that is opened before its course is read stands outside of it at first. */
	@Override
	public void coursesChanged() {
		followed.get().ifPresent(another);
	}

	@Override
	public void courseChanged(OpenCourse course) {
		followed.get().ifPresent(another);
	}

	@Override
	public void filesChanged(OpenCourse course, Set<String> changed) {
		files.accept(course.folder(), changed);
	}
}
