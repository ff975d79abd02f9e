package dev.lectern.course.language;

import java.util.List;
import java.util.Objects;

import dev.lectern.course.Severity;

/** The rules a course file may name. Who checks courses gives it; a file that is read without one may name any rule. Safe to use from several threads. */
@FunctionalInterface
public interface RuleCatalogue {

	/** Knows of no rules, and so lets every name pass. */
	RuleCatalogue NONE = List::of;

	/** What there is, in any order; the same at every call of a session. */
	List<Entry> rules();

	/**
	 * A rule.
	 *
	 * @param id       as reports call it, such as {@code layout.overflow}
	 * @param severity what its findings weigh when no file says otherwise
	 * @param title    a few words
	 * @param explanation some sentences; both in the language of {@link java.util.Locale#getDefault()}
	 */
	record Entry(String id, Severity severity, String title, String explanation) {

		public Entry {
			Objects.requireNonNull(id);
			Objects.requireNonNull(severity);
			Objects.requireNonNull(title);
			Objects.requireNonNull(explanation);
		}
	}
}
