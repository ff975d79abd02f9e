package dev.lectern.cli.citations;

import java.util.Locale;

/** How papers are written. */
enum CitationsFormat {
	TEXT, JSON, BIBTEX, CSL;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
