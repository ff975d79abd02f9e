package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;

/** The browser was asked for the measuring page, and the page did not say that it is there. */
final class NoPageException extends IOException {

	private static final long serialVersionUID = 1L;

	NoPageException(IOException cause) {
		super("The measuring page does not come", cause); //$NON-NLS-1$
	}
}
