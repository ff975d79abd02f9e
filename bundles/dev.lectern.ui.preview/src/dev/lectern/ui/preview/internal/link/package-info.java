/**
 * What a click on a link in a page opens: decks in Lectern, other files of the course with the system's programs, sites and addresses to write to in the system's
 * browser and mail program. {@link dev.lectern.page.serve.PageLink} tells which of these a link is; {@link dev.lectern.ui.preview.internal.link.LinkOpening}
 * opens it; {@link dev.lectern.ui.preview.internal.link.Documents} decides what may be given to the system. Addresses of Lectern's own server go nowhere.
 */
package dev.lectern.ui.preview.internal.link;
