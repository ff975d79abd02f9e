/**
 * The widgets of the preview and its commands. {@link dev.lectern.ui.preview.internal.view.BrowserPane} is the only class that touches the
 * SWT Browser; it is made when the first deck is shown, because starting WebKit takes the UI thread longer than anything else here.
 */
package dev.lectern.ui.preview.internal.view;
