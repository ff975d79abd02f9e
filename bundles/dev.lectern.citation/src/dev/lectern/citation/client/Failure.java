package dev.lectern.citation.client;

import java.util.Locale;

/** Why there is no answer. */
public enum Failure {

	/** Who asked gave up. */
	CANCELLED,
	/** The source does not want to be asked by this machine (403); it is not asked again. */
	REFUSED,
	/** The source says that it is asked too often (429). */
	TOO_MANY,
	/** The source wants to be left alone for longer than makes sense to wait for; until then it is not asked. */
	LATER,
	/** The source has trouble of its own (5xx). */
	UNAVAILABLE,
	/** An answer that the source's manual does not know: another status, a redirection to elsewhere. */
	UNEXPECTED,
	/** No connection, or one that broke. */
	UNREACHABLE,
	/** It took too long. */
	TIMED_OUT,
	/** The answer is not what its kind should be: a page instead of data, broken XML, too long. */
	UNREADABLE,
	/** The answer is well-formed and cannot be the whole one: fewer entries than it says, none at all, others than asked for. */
	INCOMPLETE,
	/** The source does not take the identifier for one. */
	NOT_UNDERSTOOD,
	/** The file at which Lectern's processes take turns cannot be used, or another process does not let it go. */
	NO_TURN;

	String text(String detail) {
		String key = "failure." + name().toLowerCase(Locale.ROOT);
		return detail.isEmpty() ? Messages.get(key) : Messages.get(key + ".detail", detail);
	}
}
