package dev.lectern.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Why the system did not let a file be read or written; its exceptions' messages are often just the path. */
public final class Reasons {

	private Reasons() {
	}

	public static String of(IOException e) {
		return switch (e) {
			case AccessDeniedException denied -> Texts.get("reason.denied");
			default -> e.getMessage() == null ? e.toString() : e.getMessage();
		};
	}
}
