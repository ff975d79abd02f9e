package dev.lectern.cli.check;

import java.util.Locale;

/** How a report is written. */
enum CheckFormat {
	TEXT, JSON, SARIF, JUNIT;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
