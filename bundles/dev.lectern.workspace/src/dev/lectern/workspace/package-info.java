/**
 * What the workbench bundles share: the courses open in the workspace and the live decks of open documents. It knows Eclipse's resources,
 * file buffers and documents, and neither SWT nor the workbench.
 *
 * <p>Two OSGi services. {@link dev.lectern.workspace.OpenCourses} makes a workspace project of a course folder, reads the course in a job,
 * follows changes of its files and keeps its problem markers. {@link dev.lectern.workspace.DeckDocuments} keeps one deck snapshot a
 * document: an edit is noted on the thread that made it, the next snapshot is derived in a job, and everyone who shows the deck (colours,
 * folding, outline, preview) is told of the same snapshot. Whoever shows one asks {@link dev.lectern.workspace.DeckState#isCurrent} on the
 * UI thread before it uses its ranges; if the text has moved on, a newer state is on its way.</p>
 *
 * <p>Who opens a course waits for its first deck, and all decks together keep every core busy for longer than that. So whatever works through all of them is a
 * {@link dev.lectern.workspace.CourseWideJob}: it begins when no job of {@link dev.lectern.workspace.OpenCourses#OPENING} is left. What opens a course belongs to
 * that family, and what brings the deck into view does as long as it is on its way.</p>
 *
 * <p>The course folder is the author's: a project's own files stay in the workspace and the folder is linked into it.</p>
 */
package dev.lectern.workspace;
