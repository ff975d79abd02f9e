package dev.lectern.ui.citation.papers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;

/**
 * A paper that a course cites.
 *
 * @param identifier  without a version
 * @param locked      what the course's lock file says of it
 * @param occurrences in the course's order, language by language within a chapter
 */
public record CitedPaper(ArxivIdentifier identifier, Optional<LockedPaper> locked, List<Occurrence> occurrences) {

	public CitedPaper {
		Objects.requireNonNull(identifier);
		Objects.requireNonNull(locked);
		occurrences = List.copyOf(occurrences);
	}

	/** What is known of it; empty as long as nobody told. */
	public Optional<Paper> known() {
		return locked.flatMap(LockedPaper::paper);
	}

	public PaperStatus status() {
		return locked.map(LockedPaper::status).orElse(PaperStatus.UNVERIFIED);
	}

	/** Its title; while that is not known, the name the course gives it most often, else its identifier. */
	public String title() {
		return known().map(Paper::title).or(this::usualLabel).orElse(identifier.canonical());
	}

	/** The year of its first version. */
	public OptionalInt year() {
		return known().map(paper -> OptionalInt.of(paper.published().getYear())).orElse(OptionalInt.empty());
	}

	/** The names the course gives it, each with how often, the most frequent first. */
	public Map<String, Long> labels() {
		Map<String, Long> counted = occurrences.stream().map(occurrence -> occurrence.citation().label()).filter(label -> !label.isBlank())
				.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		Map<String, Long> sorted = new LinkedHashMap<>();
		counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
				.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private Optional<String> usualLabel() {
		return labels().keySet().stream().findFirst();
	}

	/** The same paper as it is cited in one chapter only. */
	public CitedPaper in(String chapter) {
		return new CitedPaper(identifier, locked, occurrences.stream().filter(occurrence -> occurrence.chapter().id().equals(chapter)).toList());
	}

	/** How often it is cited in a language. */
	public long count(String language) {
		return occurrences.stream().filter(occurrence -> occurrence.language().id().equals(language)).count();
	}
}
