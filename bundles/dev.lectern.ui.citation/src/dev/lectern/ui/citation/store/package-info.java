/** Papers beyond those a course cites, for hover and completion: the user's paper store, behind the service {@link dev.lectern.ui.citation.store.StoredPapers}. */
package dev.lectern.ui.citation.store;
