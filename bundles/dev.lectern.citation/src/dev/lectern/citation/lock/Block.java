package dev.lectern.citation.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that stay together when a file is sorted: an entry with what stands above it and is no entry.
 *
 * @param key decides its place
 */
record Block(String key, List<LockLine> lines) {

	/**
	 * Lines in the order in which they are written. What stands below the last entry stays there. A conflict stays where it is, and what is before and after it is
	 * sorted by itself, so that of two entries of a paper the first one stays the first; a conflict of which no line is left goes.
	 *
	 * @param lines as they stand
	 * @param more  an entry, with the lines that belong to it, to be put where it belongs; may be empty
	 */
	static List<LockLine> sorted(List<LockLine> lines, List<LockLine> more) {
		List<List<LockLine>> parts = parts(lines);
		int place = more.isEmpty() ? -1 : place(parts, more.getFirst().key());
		List<LockLine> sorted = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			sorted.addAll(i % 2 == 1 ? parts.get(i) : sortedPart(parts.get(i), i == place ? more : List.of()));
		}
		return sorted;
	}

	/** Every second one is a conflict. */
	private static List<List<LockLine>> parts(List<LockLine> lines) {
		List<List<LockLine>> parts = new ArrayList<>();
		List<LockLine> open = new ArrayList<>();
		for (int at = 0; at < lines.size();) {
			boolean conflict = Conflict.begins(lines.get(at));
			int end = conflict ? Conflict.end(lines, at) : at + 1;
			if (!conflict) {
				open.add(lines.get(at));
			} else if (!Conflict.isEmpty(lines.subList(at, end))) {
				parts.add(open);
				parts.add(lines.subList(at, end));
				open = new ArrayList<>();
			}
			at = end;
		}
		parts.add(open);
		return parts;
	}

	/** In the last part outside of conflicts that begins before it. */
	private static int place(List<List<LockLine>> parts, String key) {
		int place = 0;
		for (int i = 0; i < parts.size(); i += 2) {
			boolean before = parts.get(i).stream().anyMatch(line -> line.entry().isPresent() && line.key().compareTo(key) < 0);
			place = before ? i : place;
		}
		return place;
	}

	private static List<LockLine> sortedPart(List<LockLine> lines, List<LockLine> more) {
		List<Block> blocks = new ArrayList<>();
		List<LockLine> open = new ArrayList<>();
		for (LockLine line : lines) {
			open.add(line);
			if (line.entry().isPresent()) {
				blocks.add(new Block(line.key(), List.copyOf(open)));
				open.clear();
			}
		}
		if (!more.isEmpty()) {
			blocks.add(new Block(more.getFirst().key(), more));
		}
		return Stream.concat(blocks.stream().sorted(Comparator.comparing(Block::key)).flatMap(block -> block.lines.stream()), open.stream()).toList();
	}
}
