package dev.lectern.citation.store;

import java.io.IOException;

/** Somebody else is writing into the store. Trying again later helps. */
public final class StoreInUseException extends IOException {

	private static final long serialVersionUID = 1L;

	StoreInUseException(String message, Throwable cause) {
		super(message, cause);
	}
}
