/**
 * One request, and when to repeat it.
 * <p>
 * {@link dev.lectern.citation.client.internal.http.Exchange} sends a single request over a connection of its own, which is gone when it returns, and
 * holds the bounds of time and size. {@link dev.lectern.citation.client.internal.http.PoliteHttp} waits for a turn, looks at the status, follows
 * redirections it can trust, and repeats what may go better the next time. An answer that cannot be read counts as a failure of the request, because
 * a broken answer is often a good one a moment later. {@link dev.lectern.citation.client.internal.http.Time} is the only way to wait.
 */
package dev.lectern.citation.client.internal.http;
