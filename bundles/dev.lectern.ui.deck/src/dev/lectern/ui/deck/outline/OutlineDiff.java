package dev.lectern.ui.deck.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes one outline of another.
 *
 * @param removed      entries gone from the top
 * @param inserted     entries new at the top, in order
 * @param reordered    whether entries that stay at the top changed their order; then everything has to be shown again
 * @param restructured entries in both whose entries below differ
 * @param relabelled   entries in both that say something else, in reading order
 */
record OutlineDiff(List<OutlineKey> removed, List<Insertion> inserted, boolean reordered, List<OutlineKey> restructured, List<OutlineKey> relabelled) {

	/** @param index the place at the top once all insertions before it are done */
	record Insertion(OutlineKey key, int index) {
	}

	static OutlineDiff between(OutlineTree before, OutlineTree after) {
		Set<OutlineKey> old = new HashSet<>(before.roots());
		Set<OutlineKey> current = new HashSet<>(after.roots());
		List<OutlineKey> removed = before.roots().stream().filter(key -> !current.contains(key)).toList();
		List<Insertion> inserted = new ArrayList<>();
		List<OutlineKey> stayed = new ArrayList<>();
		List<OutlineKey> restructured = new ArrayList<>();
		List<OutlineKey> relabelled = new ArrayList<>();
		for (int i = 0; i < after.roots().size(); i++) {
			OutlineKey key = after.roots().get(i);
			if (old.contains(key)) {
				stayed.add(key);
			} else {
				inserted.add(new Insertion(key, i));
			}
			compare(key, before, after, restructured, relabelled);
		}
		boolean reordered = !stayed.equals(before.roots().stream().filter(current::contains).toList());
		return new OutlineDiff(removed, inserted, reordered, restructured, relabelled);
	}

	private static void compare(OutlineKey key, OutlineTree before, OutlineTree after, List<OutlineKey> restructured, List<OutlineKey> relabelled) {
		if (before.contains(key)) {
			if (!before.row(key).equals(after.row(key))) {
				relabelled.add(key);
			}
			if (!before.children(key).equals(after.children(key))) {
				restructured.add(key);
			}
		}
		after.children(key).forEach(child -> compare(child, before, after, restructured, relabelled));
	}
}
