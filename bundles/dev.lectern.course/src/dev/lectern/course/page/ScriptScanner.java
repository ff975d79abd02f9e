package dev.lectern.course.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import dev.lectern.course.page.ScriptToken.Kind;

/**
 * Cuts JavaScript into tokens, without understanding it: enough to know what is a string, a comment, a regular expression or a template, and
 * which brackets belong together. Works on any text; what is not closed ends with the script.
 */
final class ScriptScanner {

	/** After these words a slash begins a regular expression; after other names it divides. */
	private static final Set<String> BEFORE_EXPRESSION = Set.of("return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw", "new", "yield",
			"await", "instanceof");

	private final String script;
	private final List<ScriptToken> tokens = new ArrayList<>();
	private final Deque<Integer> templateBraces = new ArrayDeque<>();
	private int braces;
	private int at;

	private ScriptScanner(String script) {
		this.script = script;
	}

	static List<ScriptToken> tokens(String script) {
		ScriptScanner scanner = new ScriptScanner(script);
		scanner.scan();
		return scanner.tokens;
	}

	private void scan() {
		while (at < script.length()) {
			char c = script.charAt(at);
			if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0') {
				at++;
			} else if (script.startsWith("//", at) || script.startsWith("<!--", at) || script.startsWith("#!", at) && at == 0) {
				at = lineEnd(at);
			} else if (script.startsWith("/*", at)) {
				int end = script.indexOf("*/", at + 2);
				at = end < 0 ? script.length() : end + 2;
			} else if (c == '"' || c == '\'') {
				add(Kind.TEXT, textEnd(c));
			} else if (c == '`') {
				add(Kind.TEMPLATE, templateEnd(at + 1));
			} else if (c == '/' && beginsRegex()) {
				add(Kind.REGEX, regexEnd());
			} else if (Character.isJavaIdentifierStart(c) || c == '#') {
				add(Kind.NAME, nameEnd());
			} else if (c >= '0' && c <= '9' || c == '.' && at + 1 < script.length() && Character.isDigit(script.charAt(at + 1))) {
				add(Kind.NUMBER, numberEnd());
			} else if (c == '}' && !templateBraces.isEmpty() && templateBraces.peek() == braces) {
				templateBraces.pop();
				add(Kind.TEMPLATE, templateEnd(at + 1));
			} else {
				braces += c == '{' ? 1 : c == '}' ? -1 : 0;
				add(Kind.SIGN, at + 1);
			}
		}
	}

	private void add(Kind kind, int end) {
		tokens.add(new ScriptToken(kind, at, end));
		at = end;
	}

	private int lineEnd(int from) {
		int i = from;
		while (i < script.length() && !endsLine(script.charAt(i))) {
			i++;
		}
		return i;
	}

	private static boolean endsLine(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
	}

	private int textEnd(char quote) {
		for (int i = at + 1; i < script.length(); i++) {
			char c = script.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == quote) {
				return i + 1;
			} else if (c == '\n' || c == '\r') {
				return i;
			}
		}
		return script.length();
	}

	/** The end of a template, or of its part before an embedded expression; the expression's tokens follow as any others. */
	private int templateEnd(int from) {
		for (int i = from; i < script.length(); i++) {
			char c = script.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '`') {
				return i + 1;
			} else if (c == '$' && i + 1 < script.length() && script.charAt(i + 1) == '{') {
				templateBraces.push(braces);
				return i + 2;
			}
		}
		return script.length();
	}

	private int regexEnd() {
		boolean inClass = false;
		for (int i = at + 1; i < script.length(); i++) {
			char c = script.charAt(i);
			if (c == '\\') {
				i++;
			} else if (endsLine(c)) {
				return i;
			} else if (c == '[') {
				inClass = true;
			} else if (c == ']') {
				inClass = false;
			} else if (c == '/' && !inClass) {
				int end = i + 1;
				while (end < script.length() && Character.isJavaIdentifierPart(script.charAt(end))) {
					end++;
				}
				return end;
			}
		}
		return script.length();
	}

	private boolean beginsRegex() {
		if (tokens.isEmpty()) {
			return true;
		}
		ScriptToken last = tokens.getLast();
		return switch (last.kind()) {
			case NUMBER, TEXT, REGEX -> false;
			case TEMPLATE -> script.charAt(last.end() - 1) == '{';
			case NAME -> BEFORE_EXPRESSION.contains(script.substring(last.start(), last.end()));
			case SIGN -> ")]}".indexOf(script.charAt(last.start())) < 0;
		};
	}

	private int nameEnd() {
		int i = at + 1;
		while (i < script.length() && Character.isJavaIdentifierPart(script.charAt(i))) {
			i++;
		}
		return i;
	}

	private int numberEnd() {
		int i = at + 1;
		while (i < script.length() && (Character.isJavaIdentifierPart(script.charAt(i)) || script.charAt(i) == '.')) {
			i++;
		}
		return i;
	}
}
