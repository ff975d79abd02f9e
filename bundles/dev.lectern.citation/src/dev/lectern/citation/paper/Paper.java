package dev.lectern.citation.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;

/**
 * What is known of a paper at arXiv, as one of arXiv's own answers or a mirror of them tells it.
 *
 * @param identifier    the paper, without a version
 * @param title         on one line
 * @param authors       in the paper's order, as arXiv writes them
 * @param published     when the first version came (Atom's {@code published}, UTC), as exactly as the source tells
 * @param updated       when the newest version known came (Atom's {@code updated}, UTC); the same as {@code published} when the source tells of no other
 * @param version       the newest version known, from 1; 0 when the source does not tell
 * @param categories    the primary one first; empty when the source does not tell
 * @param summary       the abstract, its lines joined; empty when the source does not tell
 * @param comment       the authors' comment, where withdrawals are explained and venues named
 * @param journal       the {@code journal_ref}: where it appeared
 * @param doi           the DOI the authors gave, never arXiv's own
 * @param withdrawn     whether the newest version says the paper is withdrawn, by a source that can tell (OAI {@code arXivRaw}: source type {@code I})
 */
public record Paper(ArxivIdentifier identifier, String title, List<String> authors, PaperDate published, PaperDate updated, int version,
		List<String> categories, String summary, Optional<String> comment, Optional<String> journal, Optional<String> doi, boolean withdrawn) {

	public Paper {
		if (identifier.version().isPresent()) {
			throw new IllegalArgumentException("A paper has no version: " + identifier);
		}
		Objects.requireNonNull(title);
		authors = List.copyOf(authors);
		Objects.requireNonNull(published);
		Objects.requireNonNull(updated);
		if (version < 0) {
			throw new IllegalArgumentException("Not a version: " + version);
		}
		categories = List.copyOf(categories);
		Objects.requireNonNull(summary);
		Objects.requireNonNull(comment);
		Objects.requireNonNull(journal);
		Objects.requireNonNull(doi);
	}

	/** A paper of which the days are known. */
	public Paper(ArxivIdentifier identifier, String title, List<String> authors, LocalDate published, LocalDate updated, int version, List<String> categories,
			String summary, Optional<String> comment, Optional<String> journal, Optional<String> doi, boolean withdrawn) {
		this(identifier, title, authors, PaperDate.of(published), PaperDate.of(updated), version, categories, summary, comment, journal, doi, withdrawn);
	}
}
