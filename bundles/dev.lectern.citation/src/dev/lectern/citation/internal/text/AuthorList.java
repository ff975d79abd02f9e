package dev.lectern.citation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits the one line of authors that OAI has: names between commas and "and", affiliations in parentheses, which are left out. */
public final class AuthorList {

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:and\\s+)?|\\s+and\\s+|;)\\s*");
	private static final Pattern SUFFIX = Pattern.compile("(?i)Jr\\.?|Sr\\.?|I{2,3}|IV");

	private AuthorList() {
	}

	public static List<String> parse(String line) {
		List<String> authors = new ArrayList<>();
		for (String name : BETWEEN.split(Lines.joined(withoutParentheses(line)))) {
			if (SUFFIX.matcher(name).matches() && !authors.isEmpty()) {
				authors.add(authors.removeLast() + " " + name);
			} else if (name.codePoints().anyMatch(Character::isLetter)) {
				authors.add(TexText.readable(name));
			}
		}
		return List.copyOf(authors);
	}

	/** The names of the bulk metadata's {@code authors_parsed}: family name, given names, suffix; more parts are affiliations. */
	public static String name(List<String> parts) {
		Stream<String> inOrder = Stream.of(1, 0, 2).filter(part -> part < parts.size()).map(parts::get);
		return TexText.readable(Lines.joined(String.join(" ", inOrder.toList())));
	}

	private static String withoutParentheses(String line) {
		StringBuilder outside = new StringBuilder();
		int depth = 0;
		for (char c : line.toCharArray()) {
			if (c == '(') {
				depth++;
			} else if (c == ')' && depth > 0) {
				depth--;
			} else if (depth == 0) {
				outside.append(c);
			}
		}
		return outside.toString();
	}
}
