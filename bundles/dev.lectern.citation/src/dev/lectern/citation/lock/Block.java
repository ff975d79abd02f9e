package dev.lectern.citation.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that stay together when a file is sorted: an entry with what stands above it and is no entry, or a whole conflict, for a line that left it would be lost
 * with the version that is not kept.
 *
 * @param key decides its place
 */
record Block(String key, List<LockLine> lines) {

	/**
	 * Lines in the order in which they are written. What stands below the last entry stays there, and a conflict of which no line is left goes.
	 *
	 * @param lines as they stand
	 * @param more  an entry, with the lines that belong to it, to be put where it belongs; may be empty
	 */
	static List<LockLine> sorted(List<LockLine> lines, List<LockLine> more) {
		List<Block> blocks = new ArrayList<>();
		List<LockLine> open = new ArrayList<>();
		for (int at = 0; at < lines.size();) {
			int end = Conflict.begins(lines.get(at)) ? end(lines, at) : at + 1;
			List<LockLine> next = lines.subList(at, end);
			if (next.size() == 1 || !Conflict.isEmpty(next)) {
				open.addAll(next);
			}
			String key = next.stream().map(LockLine::key).filter(id -> !id.isEmpty()).findFirst().orElse("");
			if (!key.isEmpty()) {
				blocks.add(new Block(key, List.copyOf(open)));
				open.clear();
			}
			at = end;
		}
		if (!more.isEmpty()) {
			blocks.add(new Block(more.getFirst().key(), more));
		}
		blocks.sort(Comparator.comparing(Block::key));
		List<LockLine> sorted = new ArrayList<>();
		blocks.forEach(block -> sorted.addAll(block.lines));
		sorted.addAll(open);
		return sorted;
	}

	/** Where the conflict that begins there is over; one without its last mark is to the end. */
	static int end(List<LockLine> lines, int begin) {
		int at = begin;
		while (at < lines.size() && !Conflict.ends(lines.get(at))) {
			at++;
		}
		return Math.min(lines.size(), at + 1);
	}
}
