package dev.lectern.check.internal.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Finding;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/**
 * A paper of which nothing is known and that the course gives two years, or two titles. What most occurrences say counts. Where the paper is known, other
 * rules compare each occurrence with it.
 */
public final class ConflictingCitations extends NamedRule implements Rule.OfCourse {

	/** What an occurrence says. */
	private record Saying(Occurrence occurrence, String said, SourceRange range) {
	}

	private final Function<Occurrence, Optional<Saying>> reads;
	private final BiPredicate<String, String> conflict;

	private ConflictingCitations(String id, Function<Occurrence, Optional<Saying>> reads, BiPredicate<String, String> conflict) {
		super(id, Severity.WARNING, true);
		this.reads = reads;
		this.conflict = conflict;
	}

	/** Both. */
	public static List<Rule> rules() {
		return List.of(new ConflictingCitations("citation.conflicting-years", ConflictingCitations::year, (one, other) -> !one.equals(other)),
				new ConflictingCitations("citation.conflicting-titles", ConflictingCitations::label, KnownPapers::areDifferentTitles));
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		Occurrence.byPaper(course).values().stream().filter(occurrences -> files.papers().find(occurrences.getFirst().citation().identifier()).isEmpty())
				.forEach(occurrences -> check(occurrences.stream().map(reads).flatMap(Optional::stream).toList(), findings));
	}

	private void check(List<Saying> sayings, CourseFindings findings) {
		Map<String, List<Saying>> bySaid = sayings.stream().collect(Collectors.groupingBy(Saying::said, LinkedHashMap::new, Collectors.toList()));
		if (bySaid.size() < 2) {
			return;
		}
		List<List<Saying>> frequent = new ArrayList<>(bySaid.values());
		frequent.sort(Comparator.comparingInt((List<Saying> same) -> same.size()).reversed());
		Saying usual = frequent.getFirst().getFirst();
		for (List<Saying> others : frequent.subList(1, frequent.size())) {
			for (Saying other : others) {
				if (conflict.test(other.said(), usual.said())) {
					Fix fix = Fix.offered(Messages.get("citation.fix.write", usual.said()), other.range(), usual.said());
					String message = Messages.get(id(), other.occurrence().citation().identifier().canonical(), other.said(), usual.said(), usual.occurrence().file().path());
					findings.report(other.occurrence().file(), new Finding(other.range(), message, List.of(fix)));
				}
			}
		}
	}

	private static Optional<Saying> year(Occurrence occurrence) {
		return occurrence.citation().year().filter(year -> !year.shared() && !year.isRange() && year.alone())
				.map((CitedYear year) -> new Saying(occurrence, String.valueOf(year.from()), year.range()));
	}

	private static Optional<Saying> label(Occurrence occurrence) {
		return Optional.of(occurrence.citation()).filter(citation -> !citation.label().isBlank() && citation.labelRange().length() > 0)
				.map(citation -> new Saying(occurrence, citation.label(), citation.labelRange()));
	}
}
