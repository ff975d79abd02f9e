/**
 * What the preview has to say about a course, and the one thing at a time that it asks: a slim bar above the page, never a dialog, so that nobody is
 * kept from writing. {@link dev.lectern.ui.preview.internal.note.CourseQuestions} decides what there is to ask, off the UI thread, and gives the
 * answer to whoever carries it out; {@link dev.lectern.ui.preview.internal.note.NoteBar} shows it; {@link dev.lectern.ui.preview.internal.note.CourseNotes} is both for the course in
 * the preview.
 */
package dev.lectern.ui.preview.internal.note;
