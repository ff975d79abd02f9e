/**
 * Taking turns with every other Lectern process of this machine.
 * <p>
 * A turn is the exclusive lock of two files, held from before a request until after it, so there is one connection at most; the files also say when the
 * last request ended, by the wall clock and by the clock that does not jump, and until when a server wants to be left alone. One file is the user's, in
 * the cache; the other one is all users', in the folder for temporary files, where anybody may read and write it. The longer pause of the two counts. A
 * process that dies gives its locks back to the system. What a turn needs is written before the request, so that a death during one does not shorten the
 * pause after it. A server that wants to be left alone for longer than anybody waits stands there with the time until when, a day at most; the others are asked
 * meanwhile.
 * <p>
 * Without the user's file there is no turn: asking faster than allowed is worse than not asking. The other one is not to be trusted: it is used when it
 * is a plain file that begins as such a file begins, links are not followed, and the worst it can do is to make wait, or to put a server off for a day. What is
 * damaged behind such a beginning costs one interval and is written anew. Where it cannot be had (a sandbox with
 * temporary files of its own, another system, somebody else's file in its place) the processes of one user still take turns with each other.
 */
package dev.lectern.citation.client.internal.rate;
