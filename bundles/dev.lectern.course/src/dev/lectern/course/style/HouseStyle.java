package dev.lectern.course.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conventions of a course. A value.
 *
 * @param rules      in the order in which they were said, those of imported files first: the last one that applies counts
 * @param typography by language id
 * @param terms      in the order in which they were said
 * @param citations  what a citation looks like, by language id
 * @param nicknames  other names under which a paper may be cited
 * @param ending     how chapters end
 */
public record HouseStyle(List<RuleSetting> rules, Map<String, Typography> typography, List<Term> terms, Map<String, CitationForm> citations,
		List<Nickname> nicknames, Optional<Ending> ending) {

	/** Asks for nothing. */
	public static final HouseStyle NONE = new HouseStyle(List.of(), Map.of(), List.of(), Map.of(), List.of(), Optional.empty());

	public HouseStyle {
		rules = List.copyOf(rules);
		typography = Map.copyOf(typography);
		terms = List.copyOf(terms);
		citations = Map.copyOf(citations);
		nicknames = List.copyOf(nicknames);
	}
}
