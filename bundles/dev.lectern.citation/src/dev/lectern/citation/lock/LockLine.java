package dev.lectern.citation.lock;

import java.util.Optional;

/**
 * A line of the file.
 *
 * @param written as it stands there, without its end; where it is no UTF-8, with replacement characters
 * @param entry   what it says, if that is understood
 * @param reason  why it is not understood, for people; empty for an entry and for a blank line
 * @param damaged whether it is no UTF-8
 */
record LockLine(String written, Optional<LockEntry> entry, Optional<String> reason, boolean damaged) {

	static LockLine of(LockEntry entry) {
		return new LockLine(entry.written(), Optional.of(entry), Optional.empty(), false);
	}

	/** A line as it was read. */
	static LockLine of(TextLine line) {
		if (line.damage().isPresent()) {
			return new LockLine(line.text(), Optional.empty(), Optional.of(Messages.get("lock.encoding", line.damage().getAsInt())), true);
		}
		if (line.text().isBlank()) {
			return new LockLine(line.text(), Optional.empty(), Optional.empty(), false);
		}
		if (Conflict.isMark(line.text())) {
			return notUnderstood(line.text(), Messages.get("lock.conflict"));
		}
		try {
			return new LockLine(line.text(), Optional.of(LockEntry.read(line.text())), Optional.empty(), false);
		} catch (IllegalArgumentException e) {
			return notUnderstood(line.text(), e.getMessage());
		}
	}

	private static LockLine notUnderstood(String written, String reason) {
		return new LockLine(written, Optional.empty(), Optional.of(reason), false);
	}

	/** The identifier that decides an entry's place; empty for other lines. */
	String key() {
		return entry.map(known -> known.paper().identifier().canonical()).orElse("");
	}

	boolean isBlank() {
		return written.isBlank();
	}
}
