package dev.lectern.check;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A rule broke down: an error of the program, not of the course. The cause is what the rule threw. What other rules found, and this one elsewhere, is not
 * touched by it.
 */
public final class RuleFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String rule;
	private final String file;
	private final transient OptionalInt slide;

	RuleFailure(Rule rule, String file, OptionalInt slide, Throwable cause) {
		super(rule.id() + (file.isEmpty() ? "" : " at " + file) + (slide.isPresent() ? ", slide " + slide.getAsInt() : "") + ": " + cause, Objects.requireNonNull(cause));
		this.rule = rule.id();
		this.file = file;
		this.slide = slide;
	}

	/** The rule's id. */
	public String rule() {
		return rule;
	}

	/** The deck it looked at, relative to the course folder; empty for a rule that looks at the whole course. */
	public String file() {
		return file;
	}

	/** The index of the slide it looked at, from 1. */
	public OptionalInt slide() {
		return slide;
	}
}
