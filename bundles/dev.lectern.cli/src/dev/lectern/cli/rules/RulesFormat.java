package dev.lectern.cli.rules;

import java.util.Locale;

/** How rules are written. */
enum RulesFormat {
	TEXT, JSON;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
