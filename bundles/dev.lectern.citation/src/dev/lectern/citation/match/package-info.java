/**
 * Whether what a deck says of a paper can be true: its label, its year, what an acronym stands for.
 *
 * <p>People cite by short titles and nicknames, so comparing strings says nothing: of the 174 pairs of a published course 20 are equal. A {@link
 * dev.lectern.citation.match.Label} is taken apart once, and {@link dev.lectern.citation.match.KnownTitle} climbs down a ladder of forms with it ({@link
 * dev.lectern.citation.match.Fit}), from the title itself over its beginning, its initials and the name that the abstract introduces ({@link
 * dev.lectern.citation.match.Introductions}) to words that only stand somewhere. A label that finds no form is wrong only when enough is known of the paper.
 *
 * <p>Which paper a citation means is decided in one place, {@link dev.lectern.citation.match.Weighing}, by three witnesses: the label, the year, and the paper it leads to.
 * Two that agree outweigh the third: label and year of another known paper, or label and identifier against the year, which then may be changed unasked. Where only the label
 * speaks for another paper it has to be that one's name, which is how siblings (FlashAttention and FlashAttention-2, BERT and RoBERTa) are told apart; letters alone never are.
 * {@link dev.lectern.citation.match.YearFit} says what a year may be.
 *
 * <p>Nothing here reads files or asks anybody: papers come from the lock file. All is immutable and safe for all threads.
 */
package dev.lectern.citation.match;
