package dev.lectern.page.styles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in a style sheet: of {@code @import} and {@code url()}, as CSS Syntax 3 writes them; not those in comments and in other strings. */
public final class CssReferences {

	/* Loops go by escapes, not by characters: pictures are written into style sheets as very long strings. */
	private static final String STRING = "\"([^\"\\\\\\n]*+(?:\\\\(?s:.)[^\"\\\\\\n]*+)*+)\"|'([^'\\\\\\n]*+(?:\\\\(?s:.)[^'\\\\\\n]*+)*+)'";
	private static final Pattern TOKEN = Pattern.compile("(?i)/\\*(?s:.*?)(?:\\*/|\\z)"
			+ "|(?<import>@import)\\s*+(?:" + STRING + ")"
			+ "|(?<![\\w-])(?<url>url)\\(\\s*+(?:(?:" + STRING + ")|([^\"'()\\s\\\\]*+(?:\\\\(?s:.)[^\"'()\\s\\\\]*+)*+))\\s*+\\)"
			+ "|" + STRING);
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(\\R)|((?s:.)))");

	private CssReferences() {
	}

	/**
	 * Rewrites a style sheet.
	 *
	 * @param to gives for each address what is to stand there; it may be the same
	 */
	public static String rewrite(String css, UnaryOperator<String> to) {
		Matcher token = TOKEN.matcher(css);
		StringBuilder rewritten = new StringBuilder();
		while (token.find()) {
			token.appendReplacement(rewritten, "");
			if (token.group("import") != null) {
				rewritten.append("@import ").append(quoted(to.apply(unescaped(first(token, 2, 3)))));
			} else if (token.group("url") != null) {
				rewritten.append("url(").append(quoted(to.apply(unescaped(first(token, 5, 6, 7))))).append(')');
			} else {
				rewritten.append(token.group());
			}
		}
		return token.appendTail(rewritten).toString();
	}

	/** Those of a style sheet, or of the declarations in a style attribute, in their order. */
	public static List<String> in(String css) {
		List<String> addresses = new ArrayList<>();
		rewrite(css, address -> {
			addresses.add(address);
			return address;
		});
		return addresses;
	}

	private static String first(Matcher token, int... groups) {
		for (int group : groups) {
			if (token.group(group) != null) {
				return token.group(group);
			}
		}
		return "";
	}

	private static String unescaped(String text) {
		return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2), escape.group(3)))).strip();
	}

	private static String character(String hexadecimal, String lineEnd, String itself) {
		if (hexadecimal == null) {
			return lineEnd == null ? itself : "";
		}
		int code = Integer.parseInt(hexadecimal, 16);
		return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "\ufffd";
	}

	private static String quoted(String address) {
		return '"' + address.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ").replace("\r", "\\d ") + '"';
	}
}
