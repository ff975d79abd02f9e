/**
 * The Citations view: every paper of the open courses, by paper or by chapter, down to each occurrence. {@code Row} is a node: a value with a key, so that a
 * later state of a course keeps expansion and selection. {@code CitationTree} shows the rows, {@code FilterRow} asks what {@code RowFilter} lets pass, {@code NothingFound} says why nothing
 * does, {@code CitationActions} is what can be done; the view brings them in line with what is known. It shows {@link dev.lectern.ui.citation.papers.CitedPapers} and reads nothing itself; where a
 * double click leads in a text that was changed since, {@code OccurrenceJump} finds out by the citations of the open document.
 */
package dev.lectern.ui.citation.view;
