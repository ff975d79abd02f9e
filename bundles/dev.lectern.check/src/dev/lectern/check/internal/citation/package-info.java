/**
 * Rules {@code citation.*}: papers that are not what the slide says.
 *
 * <p>Four kinds: those that need nothing but the slide (identifiers that cannot be, years before the identifier's own, labels that say nothing), those that hold it
 * against the form the course's file asks for (how a year is written, and that there is one), those that compare with the papers of the lock file ({@link dev.lectern.check.CourseFiles#papers()}), and those over the whole course (the same paper in several decks and
 * languages). None asks the network. What a label and a year may be is for {@code dev.lectern.citation.match} to say; where nothing is known of a paper
 * nothing is reported, and only a paper that is known not to exist is an error.
 *
 * <p>The paper store is not looked at, though it may know a paper that the lock file does not: what a check says would depend on the machine. Asking for the papers
 * (a refresh) brings them into the lock file.
 *
 * <p>A fix is sure only where the author's meaning is proved twice: by a label that is the paper's name and no other's, and by the number; or where an address is
 * only written wrongly and names the paper as it stands; that of a form changes no word. A year that several citations share is never corrected as sure: right for
 * one it may be wrong for another.
 */
package dev.lectern.check.internal.citation;
