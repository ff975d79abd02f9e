package dev.lectern.cli.outline;

import java.util.Locale;

/** How an outline is written. */
enum OutlineFormat {
	TEXT, JSON;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
