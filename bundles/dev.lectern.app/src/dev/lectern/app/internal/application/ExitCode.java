package dev.lectern.app.internal.application;

/** How the process ends; the same numbers as on the command line. */
public enum ExitCode {

	FINE(0),
	/** Wrong usage, or a course that cannot be read. */
	WRONG_USAGE(2),
	INTERNAL_ERROR(3);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	Integer number() {
		return number;
	}
}
