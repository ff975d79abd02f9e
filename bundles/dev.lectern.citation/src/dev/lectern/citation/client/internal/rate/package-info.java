/**
 * Taking turns with every other Lectern process of this user.
 * <p>
 * A turn is the exclusive lock of a file, held from before a request until after it, so there is one connection at most; the file also says when the
 * last request ended, by the wall clock and by the clock that does not jump, and until when a server wants to be left alone. A process that dies gives
 * its lock back to the system. What a turn needs is written before the request, so that a death during one does not shorten the pause after it.
 * When the file cannot be used there is no turn: asking faster than allowed is worse than not asking. Several users of one machine, and processes with
 * different XDG_CACHE_HOME, have different files and do not know of each other.
 */
package dev.lectern.citation.client.internal.rate;
