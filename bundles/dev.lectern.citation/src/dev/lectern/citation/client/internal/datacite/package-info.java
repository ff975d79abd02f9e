/**
 * DataCite, where arXiv registers a DOI for each of its papers: somebody else to confirm that there is none. It knows titles, authors and the dates of
 * versions; comments and withdrawals it does not know.
 */
package dev.lectern.citation.client.internal.datacite;
