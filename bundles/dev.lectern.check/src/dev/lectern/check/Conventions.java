package dev.lectern.check;

import java.util.List;
import java.util.Objects;

import dev.lectern.course.Chapter;
import dev.lectern.course.Course;
import dev.lectern.course.style.HouseStyle;

/**
 * What rules need to know of a course's conventions. A value: whoever keeps what rules found keeps it only while this is equal.
 *
 * @param style    what the course asks for
 * @param chapters the ids of its chapters, in its order
 */
public record Conventions(HouseStyle style, List<String> chapters) {

	/** Those of a course that asks for nothing. */
	public static final Conventions NONE = new Conventions(HouseStyle.NONE, List.of());

	public Conventions {
		Objects.requireNonNull(style);
		chapters = List.copyOf(chapters);
	}

	/** Those of a course. */
	public static Conventions of(Course course) {
		return new Conventions(course.style().withoutNamedSlides(), course.chapters().stream().map(Chapter::id).toList());
	}

	/** What findings weigh. */
	public Severities severities() {
		return new Severities(style.rules());
	}
}
