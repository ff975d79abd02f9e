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
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.match.YearFit;
import dev.lectern.citation.paper.Paper;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/**
 * A paper to which the course gives two years, or two titles. Where nothing is known of the paper what most occurrences say counts. Where it is known, other rules compare each
 * occurrence with it; but a year that is only later than the first version's, which they do not call wrong, is one too many where the course has another elsewhere: in
 * the other language, most of all.
 */
public final class ConflictingCitations extends NamedRule implements Rule.OfCourse {

	/** What an occurrence says. */
	private record Saying(Occurrence occurrence, String said, SourceRange range) {
	}

	private final Function<Occurrence, Optional<Saying>> reads;
	private final BiPredicate<String, String> conflict;
	private final boolean ofYears;

	private ConflictingCitations(String id, boolean ofYears, Function<Occurrence, Optional<Saying>> reads, BiPredicate<String, String> conflict) {
		super(id, Severity.WARNING, true);
		this.reads = reads;
		this.conflict = conflict;
		this.ofYears = ofYears;
	}

	/** Both. */
	public static List<Rule> rules() {
		return List.of(new ConflictingCitations("citation.conflicting-years", true, ConflictingCitations::year, (one, other) -> !one.equals(other)),
				new ConflictingCitations("citation.conflicting-titles", false, ConflictingCitations::label, KnownPapers::areDifferentTitles));
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		for (List<Occurrence> occurrences : Occurrence.byPaper(course).values()) {
			List<Saying> sayings = occurrences.stream().map(reads).flatMap(Optional::stream).toList();
			Optional<Paper> paper = files.papers().find(occurrences.getFirst().citation().identifier());
			if (paper.isEmpty()) {
				check(sayings, findings);
			} else if (ofYears) {
				check(sayings, paper.get(), findings);
			}
		}
	}

	/** Years of later versions, where the course says something else, too: the right one, or else what it says mostly. */
	private void check(List<Saying> sayings, Paper paper, CourseFindings findings) {
		List<Saying> right = sayings.stream().filter(saying -> fit(saying, paper) == YearFit.RIGHT).toList();
		List<Saying> later = sayings.stream().filter(saying -> fit(saying, paper) == YearFit.LATER).toList();
		List<Saying> usual = right.isEmpty() ? mostFrequent(later) : right;
		for (Saying other : later) {
			if (!other.said().equals(usual.getFirst().said())) {
				Saying beside = usual.stream().filter(saying -> saying.occurrence().chapter().equals(other.occurrence().chapter())).findFirst().orElse(usual.getFirst());
				report(other, beside, String.valueOf(paper.published().getYear()), findings);
			}
		}
	}

	private static YearFit fit(Saying saying, Paper paper) {
		return YearFit.of(saying.occurrence().citation().year().orElseThrow(), paper.identifier(), Optional.of(paper));
	}

	private static List<Saying> mostFrequent(List<Saying> sayings) {
		return bySaid(sayings).values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
	}

	private static Map<String, List<Saying>> bySaid(List<Saying> sayings) {
		return sayings.stream().collect(Collectors.groupingBy(Saying::said, LinkedHashMap::new, Collectors.toList()));
	}

	private void check(List<Saying> sayings, CourseFindings findings) {
		Map<String, List<Saying>> bySaid = bySaid(sayings);
		if (bySaid.size() < 2) {
			return;
		}
		List<List<Saying>> frequent = new ArrayList<>(bySaid.values());
		frequent.sort(Comparator.comparingInt((List<Saying> same) -> same.size()).reversed());
		Saying usual = frequent.getFirst().getFirst();
		for (List<Saying> others : frequent.subList(1, frequent.size())) {
			for (Saying other : others) {
				if (conflict.test(other.said(), usual.said())) {
					report(other, usual, usual.said(), findings);
				}
			}
		}
	}

	private void report(Saying other, Saying usual, String right, CourseFindings findings) {
		Fix fix = Fix.offered(Messages.get("citation.fix.write", right), other.range(), right);
		String message = Messages.get(id(), other.occurrence().citation().identifier().canonical(), other.said(), usual.said(), usual.occurrence().file().path());
		findings.report(other.occurrence().file(), new Finding(other.range(), message, List.of(fix)));
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
