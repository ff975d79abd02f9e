/**
 * Style sheets a course takes from other sites. The preview's page reaches nobody but Lectern, so that looking at somebody's course tells nobody
 * about it; what the author asks for is fetched once into the workspace, with the fonts and pictures it needs, and served from there.
 *
 * <p>{@link dev.lectern.ui.preview.internal.remote.StyleSheetCache} knows what became of each address and remembers it, a refusal included, so
 * that nothing is asked twice. {@link dev.lectern.ui.preview.internal.remote.StyleSheetFetch} fetches: http and https only, with limits of time,
 * size, number and redirects. {@link dev.lectern.ui.preview.internal.remote.CssReferences} finds the addresses in a style sheet. Plain Java.
 */
package dev.lectern.ui.preview.internal.remote;
