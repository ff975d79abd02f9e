package dev.lectern.ui.course.internal.manifest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for new chapters that go on as the others began. */
final class NewChapterNames {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})"); //$NON-NLS-1$
	private static final String USUAL = "chapter-"; //$NON-NLS-1$

	private NewChapterNames() {
	}

	/**
	 * The next number of the names that are like a neighbour's, or else of the last that have numbers.
	 *
	 * @param neighbour whom the new chapter will stand beside
	 */
	static String next(List<String> names, Optional<String> neighbour) {
		Optional<Matcher> model = neighbour.flatMap(NewChapterNames::numbered)
				.or(() -> names.stream().flatMap(name -> numbered(name).stream()).reduce((one, later) -> later));
		String prefix = model.map(found -> found.group(1)).orElse(USUAL);
		int digits = model.map(found -> found.group(2)).filter(number -> number.startsWith("0")).map(String::length).orElse(1); //$NON-NLS-1$
		int last = names.stream().flatMap(name -> numbered(name).stream()).filter(found -> found.group(1).equals(prefix)).mapToInt(found -> Integer.parseInt(found.group(2)))
				.max().orElse(0);
		return prefix + String.format("%0" + digits + "d", last + 1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Matcher> numbered(String name) {
		Matcher found = NUMBERED.matcher(name);
		return found.matches() ? Optional.of(found) : Optional.empty();
	}
}
