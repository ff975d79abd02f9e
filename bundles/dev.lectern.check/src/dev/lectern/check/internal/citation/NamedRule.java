package dev.lectern.check.internal.citation;

import dev.lectern.course.Severity;

/** What rules of citations have in common. */
abstract class NamedRule {

	private final String id;
	private final Severity severity;
	private final boolean fixable;

	NamedRule(String id, Severity severity, boolean fixable) {
		this.id = id;
		this.severity = severity;
		this.fixable = fixable;
	}

	public final String id() {
		return id;
	}

	public final Severity severity() {
		return severity;
	}

	public final boolean fixable() {
		return fixable;
	}
}
