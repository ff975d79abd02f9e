package dev.lectern.deck;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which slide of a snapshot lives on as which slide of the next, in that part of both in which an edit may have changed something.
 *
 * <p>Slides with the same text are found from both ends, then anywhere between (a slide that moved), and then those that differ in the white space around them
 * only: who writes a slide in front of another adds blank lines to that one. What is left has changed: such a slide takes over from the one that followed its predecessor before, if that one is free, and is new otherwise. All indices count from the begin of the part.
 */
final class Succession {

	private static final int NONE = -1;

	private final int[] predecessors;
	private final BitSet unchanged = new BitSet();

	Succession(List<Slide> before, CharSequence text, List<SourceRange> after) {
		predecessors = new int[after.size()];
		Arrays.fill(predecessors, NONE);
		int shared = Math.min(before.size(), after.size());
		int head = 0;
		while (head < shared && matches(before.get(head), text, after.get(head))) {
			keep(head, head);
			head++;
		}
		int tail = 0;
		while (tail < shared - head && matches(before.get(before.size() - 1 - tail), text, after.get(after.size() - 1 - tail))) {
			tail++;
			keep(before.size() - tail, after.size() - tail);
		}
		between(before.subList(head, before.size() - tail), head, text, after, after.size() - tail);
	}

	/** The index of the slide before that the slide after continues, or -1. */
	int predecessor(int after) {
		return predecessors[after];
	}

	/** Whether it also has that slide's text. */
	boolean isUnchanged(int after) {
		return unchanged.get(after);
	}

	private void between(List<Slide> before, int head, CharSequence text, List<SourceRange> after, int end) {
		BitSet taken = new BitSet();
		match(before, head, text, after, end, taken, UnaryOperator.identity());
		match(before, head, text, after, end, taken, slide -> slide.isBlank() ? slide : slide.strip());
		for (int i = head; i < end; i++) {
			int next = i == 0 ? 0 : predecessors[i - 1] + 1;
			boolean follows = i == 0 || predecessors[i - 1] != NONE;
			if (predecessors[i] == NONE && follows && next < head + before.size() && next >= head && !taken.get(next)) {
				taken.set(next);
				predecessors[i] = next;
			}
		}
	}

	private void match(List<Slide> before, int head, CharSequence text, List<SourceRange> after, int end, BitSet taken, UnaryOperator<String> form) {
		Map<String, Deque<Integer>> free = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			if (!taken.get(head + i)) {
				free.computeIfAbsent(form.apply(before.get(i).content().text()), key -> new ArrayDeque<>()).add(head + i);
			}
		}
		for (int i = head; i < end; i++) {
			Deque<Integer> same = predecessors[i] == NONE ? free.get(form.apply(after.get(i).in(text))) : null;
			if (same != null && !same.isEmpty()) {
				int predecessor = same.poll();
				taken.set(predecessor);
				predecessors[i] = predecessor;
				unchanged.set(i, matches(before.get(predecessor - head), text, after.get(i)));
			}
		}
	}

	private void keep(int before, int after) {
		predecessors[after] = before;
		unchanged.set(after);
	}

	private static boolean matches(Slide before, CharSequence text, SourceRange after) {
		String known = before.content().text();
		return known.length() == after.length() && known.equals(after.in(text));
	}
}
