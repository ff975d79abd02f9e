/**
 * What the open courses cite, and what is known of it. {@link dev.lectern.ui.citation.papers.CoursePapers} is an OSGi service that reads each course's lock
 * file and collects its citations in a job, again whenever the course is read again or the file changes, and answers from memory: the hover, the view and
 * the completion ask it and never read a file. {@link dev.lectern.ui.citation.papers.CitedPapers} is an immutable value, so that a view can show one state
 * while the next one is being read.
 */
package dev.lectern.ui.citation.papers;
