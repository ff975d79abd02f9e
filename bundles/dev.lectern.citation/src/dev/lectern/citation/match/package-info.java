/**
 * Whether what a deck says of a paper can be true: its label, its year, what an acronym stands for.
 *
 * <p>People cite by short titles and nicknames, so comparing strings says nothing: of the 174 pairs of a published course 20 are equal. {@link
 * dev.lectern.citation.match.KnownPapers} climbs down a ladder of forms instead ({@link dev.lectern.citation.match.Fit}), from the title itself over its
 * beginning, its initials and words of it to names that only the abstract knows. A label that finds no form is wrong only when enough is known of the paper;
 * and a label that is a higher form of another paper the course cites is most likely meant for that one, which is how siblings (FlashAttention and
 * FlashAttention-2) are told apart. {@link dev.lectern.citation.match.YearFit} does the same for years.
 *
 * <p>Nothing here reads files or asks anybody: papers come from the lock file. All is immutable and safe for all threads.
 */
package dev.lectern.citation.match;
