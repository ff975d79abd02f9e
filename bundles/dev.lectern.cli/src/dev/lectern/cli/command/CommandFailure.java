package dev.lectern.cli.command;

/** A command cannot do what it was asked for, for a reason outside the program. The message is one line for people. */
public final class CommandFailure extends Exception {

	private static final long serialVersionUID = 1L;

	public CommandFailure(String message, Throwable cause) {
		super(message, cause);
	}
}
