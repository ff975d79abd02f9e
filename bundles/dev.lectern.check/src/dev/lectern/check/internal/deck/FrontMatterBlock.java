package dev.lectern.check.internal.deck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.check.internal.text.Line;
import dev.lectern.deck.SourceRange;

/** The YAML at the top of a file that other tools take options from. */
final class FrontMatterBlock {

	private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*:(\\s.*)?");
	private static final Pattern OTHER = Pattern.compile("\\s+\\S.*|-\\s.*|#.*|\\s*");
	private static final int LONGEST = 60;

	private FrontMatterBlock() {
	}

	/** From the first line of dashes to the second, when there is nothing but YAML between them. */
	static Optional<SourceRange> of(String text) {
		if (!text.stripLeading().startsWith("---")) {
			return Optional.empty();
		}
		List<Line> lines = Line.of(text, new SourceRange(0, text.length()));
		int first = 0;
		while (lines.get(first).isBlank()) {
			first++;
		}
		if (!lines.get(first).text().stripTrailing().equals("---")) {
			return Optional.empty();
		}
		boolean hasKey = false;
		for (int i = first + 1; i < lines.size() && i <= first + LONGEST; i++) {
			String line = lines.get(i).text();
			if (line.stripTrailing().equals("---") || line.stripTrailing().equals("...")) {
				return hasKey ? Optional.of(SourceRange.between(lines.get(first).start(), lines.get(i).end())) : Optional.empty();
			}
			boolean key = KEY.matcher(line).matches();
			if (!key && !OTHER.matcher(line).matches()) {
				return Optional.empty();
			}
			hasKey |= key;
		}
		return Optional.empty();
	}
}
