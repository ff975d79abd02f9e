package dev.lectern.citation.paper;

import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;

/** Who knows papers. Answers offline and at once; safe to use from any thread. */
public interface Papers {

	/** Nobody knows anything. */
	Papers NONE = identifier -> Optional.empty();

	/** @param identifier with or without a version; the paper is meant */
	Optional<Paper> find(ArxivIdentifier identifier);
}
