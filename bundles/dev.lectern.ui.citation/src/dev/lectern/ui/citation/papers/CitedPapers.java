package dev.lectern.ui.citation.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.workspace.OpenCourse;

/** What a course cites and what its lock file says, at one time. Immutable. */
public final class CitedPapers {

	private final OpenCourse course;
	private final LoadedCourse loaded;
	private final LockFile lock;
	private final Optional<String> failure;
	private final Map<ArxivIdentifier, CitedPaper> papers;

	private CitedPapers(OpenCourse course, LoadedCourse loaded, LockFile lock, Optional<String> failure, Map<ArxivIdentifier, CitedPaper> papers) {
		this.course = course;
		this.loaded = loaded;
		this.lock = lock;
		this.failure = failure;
		this.papers = Collections.unmodifiableMap(papers);
	}

	/**
	 * Collects the citations of all decks; parses what was not parsed before.
	 *
	 * @param failure why the lock file could not be read, for people
	 */
	static CitedPapers of(OpenCourse course, LoadedCourse loaded, LockFile lock, Optional<String> failure) {
		Map<ArxivIdentifier, List<Occurrence>> occurrences = new LinkedHashMap<>();
		for (Chapter chapter : loaded.course().chapters()) {
			for (Language language : loaded.course().languages()) {
				DeckFile file = chapter.decks().get(language.id());
				Optional.ofNullable(file).flatMap(loaded::deck).ifPresent(deck -> collect(chapter, language, file, deck, occurrences));
			}
		}
		Map<ArxivIdentifier, CitedPaper> papers = new LinkedHashMap<>();
		occurrences.forEach((identifier, where) -> papers.put(identifier, new CitedPaper(identifier, lock.entry(identifier), where)));
		return new CitedPapers(Objects.requireNonNull(course), loaded, lock, failure, papers);
	}

	private static void collect(Chapter chapter, Language language, DeckFile file, Deck deck, Map<ArxivIdentifier, List<Occurrence>> occurrences) {
		Map<ArxivIdentifier, Integer> counts = new HashMap<>();
		for (Slide slide : deck.slides()) {
			for (Citation citation : Citations.in(slide)) {
				ArxivIdentifier paper = paper(citation.identifier());
				int nth = counts.merge(paper, 1, Integer::sum) - 1;
				occurrences.computeIfAbsent(paper, one -> new ArrayList<>()).add(new Occurrence(chapter, language, file, slide.index(), slide.title(),
						deck.lines().lineAt(citation.link().range().offset()), nth, citation));
			}
		}
	}

	/** The paper that an identifier names, whatever version it asks for. */
	public static ArxivIdentifier paper(ArxivIdentifier identifier) {
		return identifier.version().isEmpty() ? identifier : ArxivIdentifier.parse(identifier.canonical()).orElseThrow();
	}

	public OpenCourse course() {
		return course;
	}

	/** The course this was collected from; a newer one may have been read since. */
	public LoadedCourse loaded() {
		return loaded;
	}

	public LockFile lock() {
		return lock;
	}

	/** Why the lock file could not be read, for people; it counts as empty then. */
	public Optional<String> failure() {
		return failure;
	}

	/** In the order in which the course cites them first. */
	public List<CitedPaper> papers() {
		return List.copyOf(papers.values());
	}

	/** @param identifier with or without a version */
	public Optional<CitedPaper> cited(ArxivIdentifier identifier) {
		return Optional.ofNullable(papers.get(paper(identifier)));
	}

	/** What the lock file says of a paper, cited or not. @param identifier with or without a version */
	public Optional<LockedPaper> locked(ArxivIdentifier identifier) {
		return lock.entry(identifier);
	}

	/** @param identifier with or without a version */
	public Optional<Paper> known(ArxivIdentifier identifier) {
		return lock.find(identifier);
	}
}
