package dev.lectern.citation.store;

import java.util.List;
import java.util.Locale;

/**
 * What an import did, earlier runs that it went on from included.
 *
 * @param records   lines that are papers
 * @param unchanged of these, the ones the store had already, or newer
 * @param bad       lines that are no papers, which were skipped
 * @param badLines  the first of those, {@link #BAD_LINES} at most
 * @param resumed   whether it went on from an earlier run
 * @param finished  whether the whole file was read; false when it was cancelled
 */
public record ImportResult(long records, long unchanged, long bad, List<BadLine> badLines, boolean resumed, boolean finished) {

	/** So many bad lines are kept with their places. */
	public static final int BAD_LINES = 100;

	/**
	 * A line that is no paper.
	 *
	 * @param line   from 1
	 * @param offset where it begins, in bytes of the unpacked file
	 */
	public record BadLine(long line, long offset, Fault fault) {
	}

	/** What is wrong with a line. */
	public enum Fault {
		NOT_JSON, NO_IDENTIFIER, INCOMPLETE, TOO_LONG;

		/** For people, in the language of {@link Locale#getDefault()}. */
		public String text() {
			return Messages.get("fault." + name().toLowerCase(Locale.ROOT));
		}
	}

	public ImportResult {
		badLines = List.copyOf(badLines);
	}
}
