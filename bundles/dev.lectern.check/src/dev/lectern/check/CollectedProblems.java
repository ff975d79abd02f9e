package dev.lectern.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;
import dev.lectern.deck.LineIndex;
import dev.lectern.deck.SourceRange;

/** The problems of a course by file: the folder, other files by name, decks in the course's order; each as it counts in this course. */
final class CollectedProblems {

	private final LoadedCourse course;
	private final Severities severities;
	private final Consumer<Excepted> excepted;
	private final Map<String, DeckFile> decks = new HashMap<>();
	private final Map<String, String> chapters = new HashMap<>();
	private final Map<String, List<Problem>> ofDecks = new LinkedHashMap<>();
	private final Map<String, List<Problem>> ofOthers = new TreeMap<>();

	/** @param excepted told of what does not count in this course */
	CollectedProblems(LoadedCourse course, Consumer<Excepted> excepted) {
		this.course = course;
		this.excepted = excepted;
		severities = new Severities(course.course().style().rules());
		course.course().chapters().forEach(chapter -> chapter.decks().values().forEach(deck -> chapters.putIfAbsent(deck.path(), chapter.id())));
		course.course().decks().forEach(deck -> {
			decks.put(deck.path(), deck);
			ofDecks.put(deck.path(), new ArrayList<>());
		});
	}

	void add(Problem problem) {
		severities.weighed(problem, site(problem), excepted).ifPresent(this::keep);
	}

	private Severities.Site site(Problem problem) {
		if (problem.subject().isPresent()) {
			return new Severities.Site(Optional.of(problem.subject().get().chapter()), OptionalInt.empty(), problem.subject().get().language());
		}
		String chapter = chapters.get(problem.file());
		return chapter == null ? Severities.Site.NO_DECK : Severities.Site.in(chapter, decks.get(problem.file()).language(), problem.slide());
	}

	private void keep(Problem problem) {
		List<Problem> ofDeck = ofDecks.get(problem.file());
		(ofDeck != null ? ofDeck : ofOthers.computeIfAbsent(problem.file(), file -> new ArrayList<>())).add(problem);
	}

	void add(CourseProblem problem) {
		Optional<Deck> deck = Optional.ofNullable(decks.get(problem.file())).flatMap(course::deck);
		Optional<SourceRange> range = deck.flatMap(in -> range(problem, in.lines(), in.text().length()));
		OptionalInt slide = range.isPresent() ? OptionalInt.of(deck.get().slideAt(range.get().offset()).index()) : OptionalInt.empty();
		add(new Problem(problem.rule(), problem.severity(), problem.message(), problem.file(), range, problem.line(), problem.column(), problem.endLine(),
				problem.endColumn(), slide, language(problem.file()), problem.fixes().stream().map(Fix::of).toList(), problem.subject()));
	}

	/** Where a rule of courses reports to. */
	CourseFindings reporter(Rule rule, Consumer<Problem> to) {
		return new CourseFindings() {

			@Override
			public void report(DeckFile file, Finding finding) {
				Deck deck = course.deck(file).orElseThrow(() -> new IllegalArgumentException(file + " has no text"));
				to.accept(Found.in(deck, rule, finding).problem(deck, file));
			}

			@Override
			public void report(String file, String message) {
				to.accept(new Problem(rule.id(), rule.severity(), message, file, Optional.empty(), 1, 1, 1, 1, OptionalInt.empty(), language(file), List.of()));
			}

			@Override
			public void report(String file, String text, Finding finding) {
				LineIndex lines = new LineIndex(text);
				SourceRange range = finding.range();
				to.accept(new Problem(rule.id(), rule.severity(), finding.message(), file, Optional.empty(), lines.lineAt(range.offset()), lines.columnAt(range.offset()),
						lines.lineAt(range.end()), lines.columnAt(range.end()), OptionalInt.empty(), Optional.empty(), finding.fixes()));
			}
		};
	}

	List<Problem> inOrder() {
		return Stream.concat(ofOthers.values().stream(), ofDecks.values().stream()).flatMap(problems -> problems.stream().sorted(ProblemOrder.BY_PLACE)).toList();
	}

	private Optional<String> language(String file) {
		return Optional.ofNullable(decks.get(file)).map(DeckFile::language);
	}

	/** What concerns a deck as a whole has no length; bytes that are not UTF-8 can be at places that the text they were taken for does not have. */
	private static Optional<SourceRange> range(CourseProblem problem, LineIndex lines, int length) {
		if (problem.endLine() > lines.count()) {
			return Optional.empty();
		}
		int start = lines.offsetOf(problem.line()) + problem.column() - 1;
		int end = lines.offsetOf(problem.endLine()) + problem.endColumn() - 1;
		return start < end && end <= length ? Optional.of(SourceRange.between(start, end)) : Optional.empty();
	}
}
