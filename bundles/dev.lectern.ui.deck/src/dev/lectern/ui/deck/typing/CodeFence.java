package dev.lectern.ui.deck.typing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether fenced code is open at a place, told from the fences before it alone. */
final class CodeFence {

	private static final Pattern FENCE = Pattern.compile("[ \\t]*(?<fence>`{3,}|~{3,})(?<info>.*)"); //$NON-NLS-1$

	private CodeFence() {
	}

	/** @param text the lines before the place, from the slide's begin */
	static boolean isOpenAfter(String text) {
		String open = null;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			Matcher fence = FENCE.matcher(line);
			if (!fence.matches()) {
				continue;
			}
			String marks = fence.group("fence"); //$NON-NLS-1$
			String info = fence.group("info"); //$NON-NLS-1$
			if (open == null) {
				open = marks.startsWith("`") && info.contains("`") ? null : marks; //$NON-NLS-1$ //$NON-NLS-2$
			} else if (info.isBlank() && marks.startsWith(open)) {
				open = null;
			}
		}
		return open != null;
	}
}
