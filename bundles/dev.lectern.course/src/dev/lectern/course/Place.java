package dev.lectern.course;

import dev.lectern.course.page.Page;
import dev.lectern.course.text.TextPosition;

/** Where something is said; the end is exclusive. */
record Place(String file, TextPosition start, TextPosition end) {

	/** The course as a whole. */
	static final Place FOLDER = new Place("", TextPosition.START, TextPosition.START);

	static Place in(Page page, int start, int end) {
		return new Place(CourseFolder.PAGE, page.position(start), page.position(Math.max(start, end)));
	}

	CourseProblem problem(String rule, Severity severity, String message) {
		return new CourseProblem(rule, severity, file, start.line(), start.column(), end.line(), end.column(), message);
	}
}
