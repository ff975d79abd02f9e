package dev.lectern.cli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference of two texts in the form that {@code patch -p1} and {@code git apply} take, with three lines of context. */
final class UnifiedDiff {

	private static final int CONTEXT = 3;
	/** Texts that differ in more lines than this are replaced as a whole: looking for the shortest way takes memory by the square of it. */
	private static final int MOST_EDITS = 1000;
	private static final String NO_LINE_END = "\\ No newline at end of file\n";

	private record Change(int start, int end, int newStart, int newEnd) {
	}

	private final List<String> before;
	private final List<String> after;
	private final StringBuilder diff = new StringBuilder();

	private UnifiedDiff(String before, String after) {
		this.before = lines(before);
		this.after = lines(after);
	}

	/** @return an empty text when there is no difference */
	static String of(String file, String before, String after) {
		if (before.equals(after)) {
			return "";
		}
		UnifiedDiff diff = new UnifiedDiff(before, after);
		diff.diff.append("--- a/").append(file).append("\n+++ b/").append(file).append('\n');
		diff.hunks();
		return diff.diff.toString();
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
	}

	private void hunks() {
		List<Change> pending = new ArrayList<>();
		for (Change change : changes()) {
			if (!pending.isEmpty() && change.start() - pending.getLast().end() > 2 * CONTEXT) {
				hunk(pending);
				pending.clear();
			}
			pending.add(change);
		}
		hunk(pending);
	}

	private void hunk(List<Change> changes) {
		Change first = changes.getFirst();
		Change last = changes.getLast();
		int lead = Math.min(CONTEXT, first.start());
		int trail = Math.min(CONTEXT, before.size() - last.end());
		diff.append("@@ -").append(range(first.start() - lead, last.end() + trail)).append(" +").append(range(first.newStart() - lead, last.newEnd() + trail))
				.append(" @@\n");
		int at = first.start() - lead;
		for (Change change : changes) {
			write(' ', before.subList(at, change.start()));
			write('-', before.subList(change.start(), change.end()));
			write('+', after.subList(change.newStart(), change.newEnd()));
			at = change.end();
		}
		write(' ', before.subList(at, at + trail));
	}

	/** An empty range is named by the line before it. */
	private static String range(int start, int end) {
		return (start == end ? start : start + 1) + (end - start == 1 ? "" : "," + (end - start));
	}

	private void write(char mark, List<String> lines) {
		for (String line : lines) {
			diff.append(mark).append(line);
			if (!line.endsWith("\n")) {
				diff.append('\n').append(NO_LINE_END);
			}
		}
	}

	/** A shortest edit script, by E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986. */
	private List<Change> changes() {
		int head = 0;
		while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(before.size(), after.size()) - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		List<String> a = before.subList(head, before.size() - tail);
		List<String> b = after.subList(head, after.size() - tail);
		List<Change> changes = new ArrayList<>();
		int x = a.size();
		int y = b.size();
		List<int[]> reached = reached(a, b);
		if (reached.isEmpty()) {
			return List.of(new Change(head, head + x, head, head + y));
		}
		for (int d = reached.size() - 1; d > 0; d--) {
			int[] furthest = reached.get(d - 1);
			int offset = furthest.length / 2;
			int k = x - y;
			boolean insertion = k == -d || k != d && furthest[offset + k - 1] < furthest[offset + k + 1];
			int from = insertion ? k + 1 : k - 1;
			int fromX = furthest[offset + from];
			int fromY = fromX - from;
			Change change = insertion ? new Change(head + fromX, head + fromX, head + fromY, head + fromY + 1)
					: new Change(head + fromX, head + fromX + 1, head + fromY, head + fromY);
			addBefore(changes, change);
			x = fromX;
			y = fromY;
		}
		return changes;
	}

	/** Joins changes that nothing stands between. */
	private static void addBefore(List<Change> changes, Change change) {
		if (!changes.isEmpty() && changes.getFirst().start() == change.end() && changes.getFirst().newStart() == change.newEnd()) {
			Change next = changes.removeFirst();
			changes.addFirst(new Change(change.start(), next.end(), change.newStart(), next.newEnd()));
		} else {
			changes.addFirst(change);
		}
	}

	/** For each number of edits, how far into {@code a} each diagonal gets; empty when it takes too many. */
	private static List<int[]> reached(List<String> a, List<String> b) {
		int most = Math.min(MOST_EDITS, a.size() + b.size());
		List<int[]> reached = new ArrayList<>();
		int[] furthest = new int[2 * most + 3];
		int offset = furthest.length / 2;
		for (int d = 0; d <= most; d++) {
			for (int k = -d; k <= d; k += 2) {
				int x;
				if (d == 0) {
					x = 0;
				} else if (k == -d || k != d && furthest[offset + k - 1] < furthest[offset + k + 1]) {
					x = furthest[offset + k + 1];
				} else {
					x = furthest[offset + k - 1] + 1;
				}
				while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
					x++;
				}
				furthest[offset + k] = x;
				if (x >= a.size() && x - k >= b.size()) {
					reached.add(furthest.clone());
					return reached;
				}
			}
			reached.add(furthest.clone());
		}
		return List.of();
	}
}
