/**
 * arXiv's OAI interface: one paper for each request, with all its versions, in the format {@code arXivRaw}.
 * <p>
 * It is the only one that says by a flag whether a paper is withdrawn, and it says in so many words that an identifier does not exist, so it settles
 * what the query interface leaves in doubt.
 */
package dev.lectern.citation.client.internal.oai;
