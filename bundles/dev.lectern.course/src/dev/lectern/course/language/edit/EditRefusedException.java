package dev.lectern.course.language.edit;

/** An edit that cannot be made without harm; its message tells the author why, and what to do. */
public final class EditRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	EditRefusedException(String message) {
		super(message);
	}
}
