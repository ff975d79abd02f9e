/**
 * arXiv's query interface: many papers in one Atom feed.
 * <p>
 * {@link dev.lectern.citation.client.internal.atom.AtomReader} reads a feed as it stands; {@link dev.lectern.citation.client.internal.atom.ArxivApi}
 * decides what it is worth. The order of entries means nothing, they are joined by identifier. A paper counts as absent only in a feed that accounts
 * for everything it says it holds. An identifier that arXiv does not take spoils the whole request, so it is taken out and the rest asked again.
 */
package dev.lectern.citation.client.internal.atom;
