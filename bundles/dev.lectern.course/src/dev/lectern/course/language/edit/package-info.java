/**
 * Edits of a course file that somebody makes elsewhere than in its text: a chapter that is dragged, added, taken off the list.
 * <p>
 * {@link dev.lectern.course.language.edit.ManifestEdits} takes the text and gives {@link dev.lectern.course.language.edit.ManifestChange}: replacements of the text, and
 * what they change beyond the order. Everything is read off the syntax tree: a {@code Piece} is a statement with the comments that belong to it,
 * {@code Removal} and {@code Insertion} know lines and indentation, {@code Order} is what the file lists, before and after, {@code Ranges} keeps
 * "from one chapter to another" true. At last the changed text is read again and must list what was asked; otherwise nothing is changed.
 * <p>
 * {@link dev.lectern.course.language.edit.DeckTemplate} is what a new chapter's decks begin with.
 */
package dev.lectern.course.language.edit;
