package dev.lectern.cli.check;

import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/** The difference of two texts in the form that {@code patch -p1} and {@code git apply} take, with three lines of context. */
final class UnifiedDiff {

	private static final int CONTEXT = 3;
	/** The usual algorithm takes memory by the square of the difference; the other one writes changed lines in an unusual order. */
	private static final int MANY_LINES = 10_000;
	/** The names of the two files. */
	private static final int NAMES = 2;
	private static final String NO_LINE_END = "\\ No newline at end of file\n";

	private UnifiedDiff() {
	}

	/** @return an empty text when there is no difference */
	static String of(String file, String before, String after) {
		List<String> lines = lines(before);
		List<String> changed = lines(after);
		DiffAlgorithmI<String> algorithm = lines.size() + changed.size() > MANY_LINES ? new MyersDiffWithLinearSpace<>() : new MyersDiff<>();
		List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("a/" + file, "b/" + file, lines, DiffUtils.diff(lines, changed, algorithm), CONTEXT);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < diff.size(); i++) {
			String line = diff.get(i);
			text.append(line);
			if (i < NAMES || line.startsWith("@@")) {
				text.append('\n');
			} else if (!line.endsWith("\n")) {
				text.append('\n').append(NO_LINE_END);
			}
		}
		return text.toString();
	}

	/** With their ends, which are part of what differs. */
	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
	}
}
