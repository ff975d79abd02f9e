package dev.lectern.cli.command;

import java.io.PrintStream;

/** Where a command's result goes, and where everything else does. */
public record Streams(PrintStream out, PrintStream err) {

	public void flush() {
		out.flush();
		err.flush();
	}
}
