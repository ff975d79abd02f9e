/**
 * The citations of the text in an open editor. {@link dev.lectern.ui.citation.live.CitationFollower} is installed with each deck's viewer and has the service
 * {@link dev.lectern.ui.citation.live.LiveCitations} follow the document; a job reads the citations of each snapshot, so that a link under the mouse and a
 * pasted address are looked up on the UI thread without parsing anything.
 */
package dev.lectern.ui.citation.live;
