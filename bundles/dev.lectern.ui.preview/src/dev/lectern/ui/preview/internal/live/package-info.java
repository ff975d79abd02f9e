/**
 * A preview from deck to page, whatever browser draws it: {@link dev.lectern.ui.preview.internal.live.LivePreview} owns the server, decides
 * when a new page is needed and when the present one can be changed, and takes the page's reports. It sees the browser as a
 * {@link dev.lectern.ui.preview.internal.live.Screen} that loads pages; what a page is to do then it asks for, by a {@link
 * dev.lectern.page.serve.MessageFeed}, so that nobody waits for it. No SWT and no workbench here.
 */
package dev.lectern.ui.preview.internal.live;
