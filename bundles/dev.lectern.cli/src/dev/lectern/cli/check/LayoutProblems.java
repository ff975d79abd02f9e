package dev.lectern.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.Problem;
import dev.lectern.check.Severities;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.cli.layout.LayoutMeasurement;
import dev.lectern.cli.layout.WindowStyles;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;
import dev.lectern.deck.LineIndex;
import dev.lectern.deck.SourceRange;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.LayoutFinding;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.SlideLayout;

/**
 * What the system's browser finds when it measures the slides.
 *
 * @param environment tells where the browser is, and the style sheets that the window has fetched
 * @param unmeasured  hears why a deck was not measured; the others are
 */
record LayoutProblems(Map<String, String> environment, Consumer<CommandFailure> unmeasured) implements ProblemSource {

	private static final List<String> RULES = List.of(LayoutFinding.OVERFLOW, LayoutFinding.IMAGE_MISSING, LayoutFinding.NOT_MEASURED);

	@Override
	public List<Problem> find(LoadedCourse course, CourseFiles files, Selection selection, ProgressLine progress) throws CommandFailure {
		if (RULES.stream().noneMatch(selection::includes)) {
			return List.of();
		}
		Map<DeckFile, Deck> decks = selection.decks(course);
		LayoutMeasurement.Outcome outcome = LayoutMeasurement.of(course.course(), decks, environment, file -> progress.tell(file.path()));
		outcome.failures().values().forEach(unmeasured);
		WindowStyles styles = new WindowStyles(environment);
		List<Problem> problems = new ArrayList<>();
		for (Map.Entry<DeckFile, Deck> deck : decks.entrySet()) {
			PageSettings page = PageSettings.of(course.course().profile(deck.getKey()), deck.getKey().language());
			List<String> absent = MeasurePage.absentSheets(page, styles.of(page));
			problems(course, files, deck.getKey(), deck.getValue(), outcome.found().getOrDefault(deck.getKey(), List.of()), absent).forEach(problems::add);
		}
		return problems;
	}

	private static Stream<Problem> problems(LoadedCourse course, CourseFiles files, DeckFile file, Deck deck, List<SlideLayout> layout,
			List<String> absent) {
		Severities severities = new Severities(course.course().style().rules());
		String chapter = course.course().chapters().stream().filter(each -> each.decks().containsValue(file)).map(Chapter::id).findFirst().orElseThrow();
		return LayoutFinding.in(deck, layout, files::exists, absent).stream().flatMap(finding -> {
			Severities.Site site = Severities.Site.in(chapter, file.language(), OptionalInt.of(finding.slide().index()));
			Optional<Severity> severity = finding.sure() ? severities.of(finding.rule(), usual(finding), site) : severities.ofRemark(finding.rule(), site);
			return severity.map(weight -> problem(file, deck.lines(), finding, weight)).stream();
		});
	}

	private static Severity usual(LayoutFinding finding) {
		return finding.rule().equals(LayoutFinding.NOT_MEASURED) ? Severity.INFO : Severity.WARNING;
	}

	private static Problem problem(DeckFile file, LineIndex lines, LayoutFinding finding, Severity severity) {
		SourceRange range = finding.range();
		return new Problem(finding.rule(), severity, finding.message(), file.path(), Optional.of(range),
				lines.lineAt(range.offset()), lines.columnAt(range.offset()), lines.lineAt(range.end()), lines.columnAt(range.end()),
				OptionalInt.of(finding.slide().index()), Optional.of(file.language()), List.of());
	}
}
