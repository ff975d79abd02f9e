package dev.lectern.cli.check;

import java.util.List;

import dev.lectern.check.Rule;
import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;

/**
 * The rules that a check knows.
 *
 * @param rules        those that it can run
 * @param descriptions of everything that can be reported
 */
record RuleBook(List<Rule> rules, List<RuleDescription> descriptions) {

	RuleBook {
		rules = List.copyOf(rules);
		descriptions = List.copyOf(descriptions);
	}

	/** Lectern's own. */
	static RuleBook standard() {
		return new RuleBook(Rules.all(), Rules.descriptions());
	}
}
