/**
 * Style sheets a course's page takes from other sites, where they are on this machine. Nothing here opens a connection: somebody whom the author asked to has put
 * them into a folder, with what became of each address ({@link dev.lectern.page.styles.StyleSheetCache}), and pages are shown and measured with those that
 * are there ({@link dev.lectern.page.styles.FetchedStyles}). The window and the command line look at the same folder. {@link dev.lectern.page.styles.CssReferences} finds the
 * addresses in any style sheet.
 */
package dev.lectern.page.styles;
