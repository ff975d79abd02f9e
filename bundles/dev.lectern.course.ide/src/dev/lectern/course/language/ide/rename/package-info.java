/**
 * Renaming what a course file names, without a user interface. {@link dev.lectern.course.language.ide.rename.Renaming} works out what changes in course
 * files and reads the result once more before anybody sees it; {@link dev.lectern.course.language.ide.rename.DeckMoves} says which decks get another path,
 * {@link dev.lectern.course.language.ide.rename.DeckLinks} and {@link dev.lectern.course.language.ide.rename.PageNames} what follows from that in decks and
 * in the course's page. Nothing here writes a file.
 */
package dev.lectern.course.language.ide.rename;
