/**
 * Style sheets a course takes from other sites. The preview's page reaches nobody but Lectern, so that looking at somebody's course tells nobody
 * about it; what the author asks for is fetched once into the workspace, with the fonts and pictures it needs, and served from there.
 *
 * <p>{@link dev.lectern.ui.preview.internal.remote.RemoteStyles} is asked by all windows and by whoever measures slides; {@link dev.lectern.page.styles.StyleSheetCache}
 * remembers what became of each address, a refusal included, so that nothing is asked twice. {@link dev.lectern.ui.preview.internal.remote.StyleSheetFetch}
 * fetches: http and https only, with limits of time, size, number and redirects.
 */
package dev.lectern.ui.preview.internal.remote;
