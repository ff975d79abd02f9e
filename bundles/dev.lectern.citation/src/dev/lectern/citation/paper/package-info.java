/**
 * Papers: what is known of one, how sure that is, and who knows.
 * <p>
 * A {@link dev.lectern.citation.paper.Paper} is what a source told. Who needs papers asks a {@link dev.lectern.citation.paper.Papers}, which answers
 * from memory or a file at once and never from the network; filling what it answers from is the business of a refresh.
 */
package dev.lectern.citation.paper;
