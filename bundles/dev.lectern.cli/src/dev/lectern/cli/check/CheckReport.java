package dev.lectern.cli.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lectern.check.Excepted;
import dev.lectern.check.Problem;
import dev.lectern.check.RuleDescription;
import dev.lectern.citation.Citations;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;

/**
 * What there is to tell of a course.
 *
 * @param version      Lectern's
 * @param course       as it was checked
 * @param decks        those that were asked for, in the course's order
 * @param problems     in the course's order
 * @param excepted     what was found and does not count, in the course's order
 * @param known        how many more there are, which the baseline knows
 * @param milliseconds how long it took
 * @param rules        everything that can be reported
 */
record CheckReport(String version, LoadedCourse course, Map<DeckFile, Deck> decks, List<Problem> problems, List<Excepted> excepted, int known, long milliseconds, List<RuleDescription> rules) {

	/** What was looked at. */
	record Extent(int decks, int slides, int citations, int papers) {
	}

	Extent extent() {
		List<String> cited = decks.values().stream().flatMap(deck -> deck.slides().stream()).flatMap(slide -> Citations.in(slide).stream())
				.map(citation -> citation.identifier().canonical()).toList();
		return new Extent(decks.size(), decks.values().stream().mapToInt(deck -> deck.slides().size()).sum(), cited.size(), (int) cited.stream().distinct().count());
	}

	int count(Severity severity) {
		return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
	}

	/** The deck a problem is in, when its text is at hand. */
	Optional<Deck> deck(Problem problem) {
		return decks.entrySet().stream().filter(entry -> entry.getKey().path().equals(problem.file())).map(Map.Entry::getValue).findFirst();
	}
}
