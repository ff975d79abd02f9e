/**
 * The widgets of the preview and its commands. {@link dev.lectern.ui.preview.internal.view.BrowserPane} is the only class that touches the
 * preview's SWT Browser; it is made when the first deck is shown, because starting WebKit takes the UI thread longer than anything else here. {@link
 * dev.lectern.ui.preview.internal.view.GuardedBrowser} keeps it, and all other browsers of this bundle, where they are sent.
 */
package dev.lectern.ui.preview.internal.view;
