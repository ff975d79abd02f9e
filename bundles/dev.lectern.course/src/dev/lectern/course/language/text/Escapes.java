package dev.lectern.course.language.text;

import java.util.regex.Pattern;

/** How texts, regular expressions and names are written in a course file. */
public final class Escapes {

	private static final Pattern REGEX = Pattern.compile(
			"/(?:\\\\[^\n\r]|\\[(?:\\\\[^\n\r]|[^\\]\\\\\n\r])*\\]|[^/*\\[\\\\\n\r])(?:\\\\[^\n\r]|\\[(?:\\\\[^\n\r]|[^\\]\\\\\n\r])*\\]|[^/\\[\\\\\n\r])*/");

	private Escapes() {
	}

	/** A regular expression between slashes where that is read as the very same source, else as a text in quotation marks. */
	public static String expressed(String source) {
		String literal = '/' + source.replace("/", "\\/") + '/';
		return REGEX.matcher(literal).matches() && expression(literal).equals(source) ? literal : quoted(source);
	}

	/** What a text in quotation marks says. A backslash stands before a quotation mark and a backslash; {@code \n}, {@code \r} and {@code \t} are what they are everywhere. */
	static String unquoted(String token) {
		StringBuilder text = new StringBuilder();
		int end = token.length() > 1 && token.endsWith("\"") ? token.length() - 1 : token.length();
		for (int i = 1; i < end; i++) {
			char c = token.charAt(i);
			if (c != '\\' || i + 1 == end) {
				text.append(c);
				continue;
			}
			char escaped = token.charAt(++i);
			switch (escaped) {
				case 'n' -> text.append('\n');
				case 'r' -> text.append('\r');
				case 't' -> text.append('\t');
				case '"', '\\' -> text.append(escaped);
				default -> text.append(c).append(escaped);
			}
		}
		return text.toString();
	}

	/** A text in quotation marks that is read as the given one. */
	public static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
	}

	/** The source of a regular expression between slashes; {@code \/} is a slash. */
	static String expression(String token) {
		String inside = token.substring(1, Math.max(1, token.length() - 1));
		StringBuilder source = new StringBuilder();
		for (int i = 0; i < inside.length(); i++) {
			char c = inside.charAt(i);
			if (c == '\\' && i + 1 < inside.length()) {
				char escaped = inside.charAt(++i);
				if (escaped != '/') {
					source.append(c);
				}
				source.append(escaped);
			} else {
				source.append(c);
			}
		}
		return source.toString();
	}
}
