package dev.lectern.check.internal.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Finding;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.SourceRange;

/**
 * One name under which the course cites two papers whose numbers are a slip apart, and nothing is known of one of them. A paper that is known is the right one, else
 * the one that is cited so more often.
 */
public final class ConflictingIdentifiers extends NamedRule implements Rule.OfCourse {

	public ConflictingIdentifiers() {
		super("citation.conflicting-ids", Severity.WARNING, true);
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		Map<String, Map<String, List<Occurrence>>> byName = new LinkedHashMap<>();
		Occurrence.byPaper(course).forEach((paper, occurrences) -> occurrences.stream().filter(occurrence -> Cited.isNamed(occurrence.citation()))
				.forEach(occurrence -> byName.computeIfAbsent(occurrence.citation().label().toLowerCase(Locale.ROOT), name -> new LinkedHashMap<>())
						.computeIfAbsent(paper, any -> new ArrayList<>()).add(occurrence)));
		byName.values().stream().filter(papers -> papers.size() > 1).forEach(papers -> check(new ArrayList<>(papers.values()), course, files.papers(), findings));
	}

	/** @param papers the occurrences of each, in the course's order; the sort is stable, so of two that are as frequent the first one counts */
	private static void check(List<List<Occurrence>> papers, LoadedCourse course, KnownPapers known, CourseFindings findings) {
		papers.sort(Comparator.comparing((List<Occurrence> paper) -> known.find(identifier(paper)).isEmpty()).thenComparing(paper -> -paper.size()));
		for (int i = 1; i < papers.size(); i++) {
			List<Occurrence> doubtful = papers.get(i);
			if (isOpen(doubtful, known)) {
				papers.subList(0, i).stream().filter(usual -> KnownPapers.isOneSlip(identifier(usual).canonical(), identifier(doubtful).canonical())).findFirst()
						.ifPresent(usual -> doubtful.forEach(occurrence -> report(occurrence, usual.getFirst(), course, findings)));
			}
		}
	}

	/** Whether nobody knows the paper, and no rule tells by its label alone which one was meant. */
	private static boolean isOpen(List<Occurrence> paper, KnownPapers known) {
		boolean wrong = known.entry(identifier(paper)).filter(entry -> entry.status() == PaperStatus.WRONG).isPresent();
		return !wrong && known.find(identifier(paper)).isEmpty() && known.slip(paper.getFirst().citation().label(), identifier(paper)).isEmpty();
	}

	private static ArxivIdentifier identifier(List<Occurrence> paper) {
		return paper.getFirst().citation().identifier();
	}

	private static void report(Occurrence occurrence, Occurrence usual, LoadedCourse course, CourseFindings findings) {
		String here = occurrence.citation().identifier().canonical();
		String there = usual.citation().identifier().canonical();
		Optional<SourceRange> number = course.deck(occurrence.file()).flatMap(deck -> Cited.identifierRange(occurrence.citation(), deck.text()));
		List<Fix> fixes = number.map(range -> Fix.offered(Messages.get("citation.fix.write", there), range, there)).stream().toList();
		String message = Messages.get("citation.conflicting-ids", occurrence.citation().label(), here, there, usual.file().path());
		findings.report(occurrence.file(), new Finding(number.orElse(occurrence.citation().link().range()), message, fixes));
	}
}
