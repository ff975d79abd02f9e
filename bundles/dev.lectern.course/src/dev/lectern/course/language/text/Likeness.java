package dev.lectern.course.language.text;

/** How like other words are to one word. For one thread: the rows of its table are used again for each word, as there are many. */
final class Likeness {

	private final String one;
	private final int most;
	private int[] twoBefore = new int[0];
	private int[] before = twoBefore;
	private int[] row = twoBefore;

	/** @param most a distance from which on it does not matter how much more it is */
	Likeness(String one, int most) {
		this.one = one;
		this.most = most;
	}

	/** How many letters have to be put in, left out, replaced, or swapped with their neighbour; something above {@code most} when it is more than that. */
	int distance(String other) {
		start(other.length());
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], row[j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > most + 1) {
				return least;
			}
			int[] reused = twoBefore;
			twoBefore = before;
			before = row;
			row = reused;
		}
		return before[other.length()];
	}

	private void start(int length) {
		if (row.length <= length) {
			twoBefore = new int[length + 1];
			before = new int[length + 1];
			row = new int[length + 1];
		}
		for (int j = 0; j <= length; j++) {
			before[j] = j;
		}
	}
}
