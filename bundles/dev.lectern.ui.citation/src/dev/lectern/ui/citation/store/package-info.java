/**
 * Papers beyond those a course cites, for hover, completion and pasted addresses: the user's paper store, behind the service
 * {@link dev.lectern.ui.citation.store.StoredPapers}. {@link dev.lectern.ui.citation.store.ImportPapersJob} fills it; the job itself is what others look at to
 * show how far it is, and {@link dev.lectern.ui.citation.store.UnfinishedImport} remembers the file, so that the next session can offer to go on.
 */
package dev.lectern.ui.citation.store;
