/**
 * Courses in the workbench. {@link dev.lectern.ui.course.DeckEditors} is how anybody opens a deck's editor: its tab says the language too,
 * because every language's deck has the same file name. The navigator is in {@code internal.navigator}.
 */
package dev.lectern.ui.course;
