package dev.lectern.course;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import dev.lectern.course.style.NamedSlide;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;

/** A course with all its decks read and parsed, as they were on the disk at that time. Immutable. */
public final class LoadedCourse {

	static final String MISSING = "course.deck-missing";
	static final String UNREADABLE = "deck.unreadable";

	private record Outcome(DeckFile file, Optional<Deck> deck, Optional<String> title, List<CourseProblem> problems) {
	}

	private final Course course;
	private final Map<DeckFile, Deck> decks;
	private final Map<Chapter, Map<String, String>> titles;
	private final List<CourseProblem> problems;

	private LoadedCourse(Course course, Map<DeckFile, Deck> decks, Map<DeckFile, String> titles, List<CourseProblem> problems) {
		this.course = course;
		this.decks = Collections.unmodifiableMap(decks);
		this.titles = titles(course, this.decks, titles);
		this.problems = List.copyOf(problems);
	}

	/** Loads without telling anybody, to the end. */
	public static LoadedCourse load(Course course) {
		return load(course, () -> false, LoadProgress.NONE);
	}

	/**
	 * Reads and parses every deck, several at a time; blocks, so not for the UI thread. What cannot be read is a problem, not an exception.
	 *
	 * @param cancelled asked before each deck, from several threads
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	public static LoadedCourse load(Course course, BooleanSupplier cancelled, LoadProgress progress) {
		return load(course, Optional.empty(), cancelled, progress);
	}

	/**
	 * The same for a course that was loaded before: decks whose text is the same are taken over, in changed ones the slides that are the same, so that what was
	 * found out about them need not be found out again.
	 *
	 * @param before    the course as it was, of the same folder or another
	 * @param cancelled asked before each deck, from several threads
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	public static LoadedCourse load(Course course, Optional<LoadedCourse> before, BooleanSupplier cancelled, LoadProgress progress) {
		List<DeckFile> files = course.decks().filter(DeckFile::exists).toList();
		Counter counter = new Counter(files.size(), progress);
		List<Outcome> outcomes = files.parallelStream().map(file -> {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			Outcome outcome = load(course, file, before.flatMap(known -> known.deckAt(file.path())));
			counter.count(file);
			return outcome;
		}).toList();
		Map<DeckFile, Deck> decks = new LinkedHashMap<>();
		Map<DeckFile, String> titles = new HashMap<>();
		List<CourseProblem> problems = new ArrayList<>(course.problems());
		for (Outcome outcome : outcomes) {
			outcome.deck().ifPresent(deck -> decks.put(outcome.file(), deck));
			outcome.title().ifPresent(title -> titles.put(outcome.file(), title));
			problems.addAll(outcome.problems());
		}
		course.style().slides().forEach(slide -> missing(slide, course, decks).ifPresent(problems::add));
		return new LoadedCourse(course, decks, titles, problems);
	}

	/** A slide that no deck of its chapter has; decks that could not be read may have it. */
	private static Optional<CourseProblem> missing(NamedSlide named, Course course, Map<DeckFile, Deck> decks) {
		List<DeckFile> files = course.chapters().stream().filter(chapter -> chapter.id().equals(named.chapter())).flatMap(chapter -> chapter.decks().values().stream())
				.filter(file -> named.languages().isEmpty() || named.languages().contains(file.language())).filter(DeckFile::exists).toList();
		if (files.isEmpty() || !decks.keySet().containsAll(files)) {
			return Optional.empty();
		}
		int most = files.stream().mapToInt(file -> decks.get(file).slides().size()).max().orElseThrow();
		return named.slide() <= most ? Optional.empty()
				: Optional.of(new CourseProblem("course.slide-unknown", Severity.WARNING, named.file(), named.line(), named.column(), named.endLine(), named.endColumn(),
						Messages.get("slide.unknown", named.chapter(), named.slide(), most)));
	}

	private static Outcome load(Course course, DeckFile file, Optional<Deck> before) {
		try {
			DeckSource source = DeckSource.read(course.locate(file));
			Profile profile = course.profile(file);
			Deck deck = before.filter(known -> known.profile().equals(profile)).map(known -> next(known, source.text())).orElseGet(() -> Deck.of(source.text(), profile));
			return new Outcome(file, Optional.of(deck), title(deck), source.problems(file.path(), deck));
		} catch (NoSuchFileException gone) {
			return failed(file, MISSING, Severity.WARNING, Messages.get("deck.gone"));
		} catch (IOException e) {
			return failed(file, UNREADABLE, Severity.ERROR, Messages.get("deck.unreadable", CourseReader.reason(e)));
		} catch (InvalidPathException e) {
			return failed(file, UNREADABLE, Severity.ERROR, Messages.get("deck.unreadable", e.getReason()));
		}
	}

	private static Deck next(Deck before, String text) {
		return before.text().equals(text) ? before : before.edited(TextEdit.between(before.text(), text));
	}

	private static Outcome failed(DeckFile file, String rule, Severity severity, String message) {
		return new Outcome(file, Optional.empty(), Optional.empty(), List.of(CourseProblem.ofFile(rule, severity, file.path(), message)));
	}

	public Course course() {
		return course;
	}

	/** The decks that could be read, in the course's order. */
	public Map<DeckFile, Deck> decks() {
		return decks;
	}

	public Optional<Deck> deck(DeckFile file) {
		return Optional.ofNullable(decks.get(file));
	}

	private Optional<Deck> deckAt(String path) {
		return decks.entrySet().stream().filter(entry -> entry.getKey().path().equals(path)).map(Map.Entry::getValue).findFirst();
	}

	/** The titles of a chapter of the course by language id, in the course's order, for each language that has a deck. They were found while loading: nothing is parsed. */
	public Map<String, String> titles(Chapter chapter) {
		return titles.getOrDefault(chapter, Map.of());
	}

	/** The course's own problems, then those of its decks in the course's order. */
	public List<CourseProblem> problems() {
		return problems;
	}

	private static Map<Chapter, Map<String, String>> titles(Course course, Map<DeckFile, Deck> decks, Map<DeckFile, String> titles) {
		Map<Chapter, Map<String, String>> all = new HashMap<>();
		for (Chapter chapter : course.chapters()) {
			Map<String, String> ofChapter = new LinkedHashMap<>();
			chapter.decks().forEach((language, file) -> {
				if (decks.containsKey(file)) {
					ofChapter.put(language, titles.getOrDefault(file, chapter.id()));
				}
			});
			all.put(chapter, Collections.unmodifiableMap(ofChapter));
		}
		return all;
	}

	private static Optional<String> title(Deck deck) {
		try {
			return deck.title().map(Heading::text).filter(text -> !text.isBlank())
					.or(() -> deck.slides().stream().map(Slide::title).filter(text -> !text.isBlank()).findFirst());
		} catch (RuntimeException | StackOverflowError e) {
			return Optional.empty(); // it cannot be parsed, which rules and the preview tell
		}
	}

	private static final class Counter {

		private final int total;
		private final LoadProgress progress;
		private int done;

		Counter(int total, LoadProgress progress) {
			this.total = total;
			this.progress = progress;
		}

		synchronized void count(DeckFile file) {
			progress.loaded(++done, total, file.path());
		}
	}
}
