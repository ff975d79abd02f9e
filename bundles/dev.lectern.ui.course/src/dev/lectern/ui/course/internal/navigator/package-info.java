/**
 * The course navigator: a tree of the open courses, their chapters in the course's order, gathered in its parts, and each chapter's decks. Its nodes are
 * values that stand for a place in a course, so a course that was read again keeps its expansion and selection. The view reads no files: it shows what
 * {@link dev.lectern.workspace.OpenCourse#loaded()} holds. Chapters that are dragged or moved by a command go to {@code internal.manifest}, which changes
 * the course file; the rows follow when the course was read again.
 */
package dev.lectern.ui.course.internal.navigator;
