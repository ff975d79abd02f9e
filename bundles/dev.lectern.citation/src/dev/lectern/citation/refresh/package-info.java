/**
 * Bringing a course's lock file up to date: the one thing that asks the network, and the one thing that changes the lock file by itself.
 * <p>
 * {@link dev.lectern.citation.refresh.Refresh} asks about the cited papers and settles doubts with second sources; what it returns says for each paper
 * what happened and is not yet written. {@link dev.lectern.citation.refresh.RefreshResult#applyTo} puts it into the lock file as that is by then, for
 * asking takes long and others may have written; {@link dev.lectern.citation.refresh.LockFileUpdate} keeps two writers apart. An entry changes only by
 * an answer: a failure leaves it as it was, and a paper that was verified once is never called wrong, whatever is answered later, because arXiv keeps
 * every paper. An answer that cannot be right, or is of another paper than the entry, changes it only when a second source says the same
 * ({@code Doubt}).
 */
package dev.lectern.citation.refresh;
