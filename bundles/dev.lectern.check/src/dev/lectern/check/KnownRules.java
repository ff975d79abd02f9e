package dev.lectern.check;

import dev.lectern.course.language.RuleCatalogue;

/** The rules that a course file may name. */
public final class KnownRules {

	/** All of {@link Rules#descriptions()}, in the language of {@link java.util.Locale#getDefault()} at each call. */
	public static final RuleCatalogue CATALOGUE = () -> Rules.descriptions().stream()
			.map(rule -> new RuleCatalogue.Entry(rule.id(), rule.severity(), rule.title(), rule.explanation())).toList();

	private KnownRules() {
	}
}
