package dev.lectern.citation.internal.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters written in TeX, as arXiv's bulk metadata and OAI have them, made Unicode: {@code Bal\'azs}, {@code H{\"a}user}, {@code \L{}ukasz}. arXiv's
 * Atom answers have them so already. Formulas between dollars stay as they are, and so does every command that is no letter or accent.
 */
public final class TexText {

	private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("'", "\u0301"), Map.entry("`", "\u0300"), Map.entry("^", "\u0302"),
			Map.entry("\"", "\u0308"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry(".", "\u0307"), Map.entry("u", "\u0306"),
			Map.entry("v", "\u030C"), Map.entry("H", "\u030B"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"), Map.entry("r", "\u030A"));
	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"),
			Map.entry("ss", "ß"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("aa", "å"),
			Map.entry("AA", "Å"), Map.entry("i", "ı"), Map.entry("j", "ȷ"));

	/** A formula; or an accent with its letter, in braces or not; or a letter of its own. Accents named by a letter need something between. */
	private static final Pattern SPECIAL = Pattern.compile("(?<formula>\\$[^$]*\\$)" //
			+ "|\\{?\\\\(?<accent>['`^\"~=.]|[uvHckr](?=[\\s{]))\\s*(?:\\{\\s*\\\\?(?<braced>\\p{L})\\s*\\}|\\\\?(?<bare>\\p{L})(?:\\{\\})?)\\}?"
			+ "|\\{?\\\\(?<letter>ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![A-Za-z])(?:\\{\\}|\\}|\\s)?");
	private static final Pattern BRACES_AROUND_WORDS = Pattern.compile("(?<!\\\\[A-Za-z]{1,20})\\{([^{}$\\\\]*)\\}");

	private TexText() {
	}

	public static String readable(String text) {
		if (text.indexOf('\\') < 0 && text.indexOf('{') < 0) {
			return text;
		}
		String letters = SPECIAL.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement((Matcher) match)));
		return outsideFormulas(letters);
	}

	private static String replacement(Matcher match) {
		if (match.group("formula") != null) {
			return match.group();
		}
		String all = match.group();
		if (match.group("letter") != null) {
			return balanced(all, LETTERS.get(match.group("letter")));
		}
		String letter = match.group("braced") != null ? match.group("braced") : match.group("bare");
		return balanced(all, Normalizer.normalize(letter + ACCENTS.get(match.group("accent")), Normalizer.Form.NFC));
	}

	/** What was matched may have taken one brace of a pair too many, or left one. */
	private static String balanced(String matched, String replacement) {
		long surplus = matched.chars().filter(c -> c == '{').count() - matched.chars().filter(c -> c == '}').count();
		return surplus > 0 ? "{" + replacement : surplus < 0 ? replacement + "}" : replacement;
	}

	private static String outsideFormulas(String text) {
		StringBuilder readable = new StringBuilder();
		String[] parts = text.split("\\$", -1);
		for (int i = 0; i < parts.length; i++) {
			boolean formula = i % 2 == 1 && i < parts.length - 1;
			readable.append(i == 0 ? "" : "$").append(formula ? parts[i] : BRACES_AROUND_WORDS.matcher(parts[i]).replaceAll("$1"));
		}
		return readable.toString();
	}
}
