package dev.lectern.course.language.edit;

/** Where chapters go in a course file. Chapters and parts are named as the file names them. */
public sealed interface Destination {

	/** Directly before a chapter, in the part that one is in. */
	record Before(String chapter) implements Destination {
	}

	/** Directly after a chapter, in the part that one is in. */
	record After(String chapter) implements Destination {
	}

	/** The beginning of a part. */
	record FirstIn(String part) implements Destination {
	}

	/** The end of a part. */
	record LastIn(String part) implements Destination {
	}

	/** Directly before a part, in none. */
	record BeforePart(String part) implements Destination {
	}

	/** Directly after a part, in none. */
	record AfterPart(String part) implements Destination {
	}

	/** The end of the course, in no part. */
	record AtEnd() implements Destination {
	}
}
