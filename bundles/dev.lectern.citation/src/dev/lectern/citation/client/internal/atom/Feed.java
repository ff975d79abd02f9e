package dev.lectern.citation.client.internal.atom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;

/**
 * One answer of arXiv's query interface, as it stands.
 *
 * @param total   how many entries it says there are
 * @param entries in its order
 * @param error   arXiv's words when this is no list but a complaint
 */
record Feed(OptionalInt total, List<Entry> entries, Optional<String> error) {

	/**
	 * @param identifier empty when it cannot be read
	 * @param paper      empty when something a paper cannot be without is missing
	 */
	record Entry(Optional<ArxivIdentifier> identifier, Optional<Paper> paper) {
	}
}
