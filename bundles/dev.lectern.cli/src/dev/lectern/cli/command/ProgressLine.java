package dev.lectern.cli.command;

import java.io.PrintStream;

/** One line of a terminal that says what goes on and is gone in the end. Safe to use from several threads. */
public final class ProgressLine {

	private static final String CLEAR = "\r\u001B[K";

	private final PrintStream to;
	private final boolean shown;

	/** @param terminal whether there is one; else nothing is ever written */
	public ProgressLine(PrintStream to, boolean terminal) {
		this.to = to;
		shown = terminal;
	}

	/** @param text short; replaces what the line said before */
	public synchronized void tell(String text) {
		write(CLEAR + text);
	}

	public synchronized void clear() {
		write(CLEAR);
	}

	private void write(String text) {
		if (shown) {
			to.print(text);
			to.flush();
		}
	}
}
