package dev.lectern.citation.refresh;

import java.util.Objects;
import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockedPaper;

/**
 * What a refresh did for one paper.
 *
 * @param paper   without a version
 * @param entry   what the lock file shall say, accepted nicknames aside; empty when its entry stays
 * @param problem what went wrong, as a sentence in the language of {@link java.util.Locale#getDefault()}; empty when nothing did
 */
public record Refreshed(ArxivIdentifier paper, Outcome outcome, Optional<LockedPaper> entry, Optional<String> problem) {

	public Refreshed {
		Objects.requireNonNull(paper);
		if (entry.isEmpty() != (outcome == Outcome.KEPT)) {
			throw new IllegalArgumentException(outcome + " " + entry);
		}
		Objects.requireNonNull(problem);
	}
}
