/**
 * {@code lectern citations}: the papers of a course and where it cites them.
 *
 * <p>{@link dev.lectern.cli.citations.CitedPapers} joins what the decks say with what the lock file knows; the formats only write it. A file of metadata given by
 * hand fills in what the lock file does not know, for this run; the lock file stays as it is.
 *
 * <p>Only {@code --refresh} ({@link dev.lectern.cli.citations.CourseRefresh}) opens a connection, and only it changes the lock file.
 * {@link dev.lectern.cli.citations.ImportPapersCommand} fills the store that the window completes citations from.
 */
package dev.lectern.cli.citations;
