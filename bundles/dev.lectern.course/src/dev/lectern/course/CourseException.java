package dev.lectern.course;

import java.nio.file.Path;

/** A folder could not be read as a course. The message is one line for people, in the language of {@link java.util.Locale#getDefault()}. */
public final class CourseException extends Exception {

	/** Why not. */
	public enum Kind {
		/** There is nothing at the path. */
		NOT_FOUND,
		/** The path leads to a file that is no course page. */
		NOT_A_FOLDER,
		/** The system refuses to read the folder or its page. */
		UNREADABLE,
		/** The folder can be read and holds nothing that looks like a course. */
		NO_COURSE,
		/** The page is a course's and names no chapter. */
		NO_CHAPTERS,
		/** The page is a course's, and its script ends before its chapters are known. */
		BROKEN_PAGE
	}

	private static final long serialVersionUID = 1L;

	private final Kind kind;
	private final transient Path path;

	CourseException(Kind kind, Path path, String message) {
		super(message);
		this.kind = kind;
		this.path = path;
	}

	CourseException(Kind kind, Path path, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
		this.path = path;
	}

	public Kind kind() {
		return kind;
	}

	/** What was tried to read. */
	public Path path() {
		return path;
	}
}
