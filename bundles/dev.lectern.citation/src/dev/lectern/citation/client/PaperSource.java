package dev.lectern.citation.client;

import java.util.Collection;
import java.util.Map;

import dev.lectern.citation.ArxivIdentifier;

/** Somebody who can be asked about papers and may take long to answer. Not for a UI thread. Safe to use from several threads, which then wait for each other. */
public interface PaperSource {

	/** Who told, as a lock file keeps it: {@code arxiv-api}. Never changes. */
	String id();

	/** The name people know it by, such as {@code arXiv}; the same in every language. */
	String name();

	/**
	 * Asks about papers and waits for the answers, which can take minutes when the source is slow or others are before.
	 *
	 * @param papers the versions do not matter: papers are asked for
	 * @return an answer to each, by the identifier without its version, in the order asked; never fewer, whatever happened. After
	 *         {@link Progress#cancelled()} what was not answered yet is {@link Failure#CANCELLED}
	 */
	Map<ArxivIdentifier, Answer> ask(Collection<ArxivIdentifier> papers, Progress progress);
}
