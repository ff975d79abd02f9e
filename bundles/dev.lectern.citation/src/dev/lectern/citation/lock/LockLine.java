package dev.lectern.citation.lock;

import java.util.Optional;

/**
 * A line of the file.
 *
 * @param written as it stands there, without its end
 * @param entry   what it says, if that is understood
 * @param fault   why it is not understood; empty for an entry and for a blank line
 */
record LockLine(String written, Optional<LockEntry> entry, Optional<LockFile.BadLine> fault) {

	static LockLine of(LockEntry entry) {
		return new LockLine(entry.written(), Optional.of(entry), Optional.empty());
	}

	/** The identifier that decides an entry's place; empty for other lines. */
	String key() {
		return entry.map(known -> known.paper().identifier().canonical()).orElse("");
	}
}
