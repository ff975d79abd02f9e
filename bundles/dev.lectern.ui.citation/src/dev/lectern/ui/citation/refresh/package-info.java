/**
 * Asking for metadata again. {@link dev.lectern.ui.citation.refresh.RefreshPapersJob} is the one way to it in the window: a job with progress that can be
 * cancelled, has {@link dev.lectern.ui.citation.refresh.PaperRefresh} ask and write the lock file, and brings the workspace in line.
 */
package dev.lectern.ui.citation.refresh;
