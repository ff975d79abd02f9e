package dev.lectern.cli.command;

/** What the process ends with. */
public final class ExitCode {

	public static final int FINE = 0;
	/** The command worked; the course has problems as bad as the command was asked to fail on. */
	public static final int PROBLEMS = 1;
	/** Wrong usage, or a course that cannot be read. */
	public static final int USAGE = 2;
	/** An error of the program itself. */
	public static final int INTERNAL = 3;

	private ExitCode() {
	}
}
