package dev.lectern.ui.citation.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.KnownPapers;
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
	private final KnownPapers known;
	private final Optional<String> failure;
	private final Map<ArxivIdentifier, CitedPaper> papers;
	private final List<MalformedOccurrence> malformed;

	private CitedPapers(OpenCourse course, LoadedCourse loaded, KnownPapers known, Optional<String> failure, Map<ArxivIdentifier, CitedPaper> papers,
			List<MalformedOccurrence> malformed) {
		this.course = course;
		this.loaded = loaded;
		this.known = known;
		this.failure = failure;
		this.papers = Collections.unmodifiableMap(papers);
		this.malformed = List.copyOf(malformed);
	}

	/**
	 * Collects the citations of all decks; parses what was not parsed before.
	 *
	 * @param failure why the lock file could not be read, for people
	 */
	static CitedPapers of(OpenCourse course, LoadedCourse loaded, LockFile lock, Optional<String> failure) {
		Map<ArxivIdentifier, List<Occurrence>> occurrences = new LinkedHashMap<>();
		List<MalformedOccurrence> malformed = new ArrayList<>();
		for (Chapter chapter : loaded.course().chapters()) {
			for (Language language : loaded.course().languages()) {
				DeckFile file = chapter.decks().get(language.id());
				Optional.ofNullable(file).flatMap(loaded::deck).ifPresent(deck -> collect(chapter, language, file, deck, occurrences, malformed));
			}
		}
		Map<ArxivIdentifier, CitedPaper> papers = new LinkedHashMap<>();
		occurrences.forEach((identifier, where) -> papers.put(identifier, new CitedPaper(identifier, lock.entry(identifier), where)));
		return new CitedPapers(Objects.requireNonNull(course), loaded, KnownPapers.of(lock, nicknames(loaded)), failure, papers, malformed);
	}

	/** The names the course file accepts. */
	private static Map<ArxivIdentifier, Set<String>> nicknames(LoadedCourse loaded) {
		Map<ArxivIdentifier, Set<String>> accepted = new HashMap<>();
		loaded.course().style().nicknames().forEach(nickname -> ArxivIdentifier.parse(nickname.paper())
				.ifPresent(paper -> accepted.computeIfAbsent(paper(paper), one -> new LinkedHashSet<>()).add(nickname.name())));
		return accepted;
	}

	private static void collect(Chapter chapter, Language language, DeckFile file, Deck deck, Map<ArxivIdentifier, List<Occurrence>> occurrences,
			List<MalformedOccurrence> malformed) {
		Map<ArxivIdentifier, Integer> counts = new HashMap<>();
		for (Slide slide : deck.slides()) {
			Citations citations = Citations.of(slide);
			citations.malformed().forEach(citation -> malformed.add(new MalformedOccurrence(language, file, citation)));
			for (Citation citation : citations.known()) {
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
		return known.lock();
	}

	/** What lock file and course file know, to compare labels with. Answers from memory. */
	public KnownPapers known() {
		return known;
	}

	/** What was meant as a paper's identifier and is none, in the course's order. */
	public List<MalformedOccurrence> malformed() {
		return malformed;
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
		return known.entry(identifier);
	}

	/** @param identifier with or without a version */
	public Optional<Paper> known(ArxivIdentifier identifier) {
		return known.find(identifier);
	}
}
