/**
 * Asking arXiv, politely.
 * <p>
 * {@link dev.lectern.citation.client.ArxivClient} offers three {@linkplain dev.lectern.citation.client.PaperSource sources} of papers: arXiv's query
 * interface, which answers for a whole course at once; its OAI interface, one paper at a time, which knows of withdrawals; and DataCite, which
 * registers arXiv's DOIs. All of them answer every identifier they are asked for with one of three
 * {@linkplain dev.lectern.citation.client.Answer answers}: found, absent, or none, with the reason. No answer is the normal case of a network and
 * never an exception; and absent is what one source said, never that there is no such paper.
 * <p>
 * All requests of all Lectern processes of a machine take turns at a file ({@code internal.rate}): three seconds apart, one connection at a time.
 * {@code internal.http} sends one request within bounds of time and size, and repeats it where that can help; {@code internal.atom},
 * {@code internal.oai} and {@code internal.datacite} read answers and decide what one is worth. Time is passed in, so that tests wait for nothing.
 * Facts about the services are from their manuals and from recorded answers; where practice differs (Retry-After of zero, empty feeds, 200 for
 * pages of HTML) the code says so.
 */
package dev.lectern.citation.client;
