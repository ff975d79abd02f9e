/** What leaves the window: a paper's page in the system's browser, words on the clipboard. Knows nothing of hover, view or editor, which all use it. */
package dev.lectern.ui.citation.desktop;
