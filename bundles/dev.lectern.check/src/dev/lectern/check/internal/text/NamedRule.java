package dev.lectern.check.internal.text;

import dev.lectern.course.Severity;

/** What a rule says of itself. */
public abstract class NamedRule {

	private final String id;
	private final Severity severity;
	private final boolean fixable;

	protected NamedRule(String id, Severity severity, boolean fixable) {
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
