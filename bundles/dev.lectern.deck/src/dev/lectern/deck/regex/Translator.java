package dev.lectern.deck.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import dev.lectern.deck.regex.JavaScriptRegex.Flag;
import dev.lectern.deck.regex.RegexSyntaxException.Reason;

/**
 * One translation, by recursive descent over the grammar of ECMA-262, Annex B.1.2. The methods append to {@code java} what the
 * source says from {@code at} on, and move on.
 */
final class Translator {

	private static final int DEEPEST = 200;
	private static final String NO_LINE_TERMINATOR = "[^\\n\\r\\x{2028}\\x{2029}]";
	private static final String LINE_START = "(?<!" + NO_LINE_TERMINATOR + ")";
	private static final String LINE_END = "(?!" + NO_LINE_TERMINATOR + ")";

	private final String source;
	private final boolean ignoreCase;
	private final boolean multiline;
	private final Groups groups;
	private final StringBuilder java = new StringBuilder();
	private final List<Integer> open = new ArrayList<>();
	private int at;
	private int groupsSeen;
	private int depth;
	private int lookBehind = -1;
	private int lineStartEnd = -1;

	Translator(String source, Set<Flag> flags) {
		this.source = source;
		ignoreCase = flags.contains(Flag.IGNORE_CASE);
		multiline = flags.contains(Flag.MULTILINE);
		groups = Groups.in(source);
	}

	Pattern compile() {
		disjunction();
		if (at < source.length()) {
			throw fault(at, Reason.UNMATCHED_PARENTHESIS);
		}
		try {
			return Pattern.compile(java.toString());
		} catch (PatternSyntaxException e) {
			throw new RegexSyntaxException(source, Math.max(lookBehind, 0), Reason.UNSUPPORTED, e);
		}
	}

	private void disjunction() {
		while (at < source.length() && peek() != ')') {
			if (accept("|")) {
				java.append('|');
			} else {
				term();
			}
		}
	}

	private void term() {
		int atom = java.length();
		boolean repeatable = true;
		char c = peek();
		switch (c) {
			case '^' -> {
				repeatable = assertion(1, multiline ? LINE_START : "\\A");
				lineStartEnd = multiline ? java.length() : -1;
			}
			case '$' -> repeatable = assertion(1, multiline ? LINE_END : "\\z");
			case '(' -> repeatable = group();
			case '[' -> characterClass();
			case '.' -> {
				at++;
				append(CodePoints.not(CodePoints.lineTerminators()));
			}
			case '*', '+', '?' -> throw fault(at, Reason.NOTHING_TO_REPEAT);
			case '{' -> {
				if (quantifier() != null) {
					throw fault(at, Reason.NOTHING_TO_REPEAT);
				}
				at++;
				literal('{');
			}
			case '\\' -> repeatable = escape();
			default -> literal(codePoint());
		}
		Quantifier quantifier = at < source.length() ? quantifier() : null;
		if (quantifier == null) {
			return;
		}
		if (!repeatable) {
			throw fault(at, Reason.NOTHING_TO_REPEAT);
		}
		if (quantifier.max < quantifier.min) {
			throw fault(at, Reason.NUMBERS_OUT_OF_ORDER);
		}
		at = quantifier.end;
		java.insert(atom, "(?:").append(')').append(quantifier.text());
		if (accept("?")) {
			java.append('?');
		}
	}

	private boolean assertion(int length, String translation) {
		at += length;
		java.append(translation);
		return false;
	}

	private boolean group() {
		int start = at;
		boolean repeatable = true;
		int number = 0;
		if (accept("(?:")) {
			java.append("(?:");
		} else if (accept("(?=")) {
			java.append("(?=");
		} else if (accept("(?!")) {
			java.append("(?!");
		} else if (accept("(?<=") || accept("(?<!")) {
			lookBehind = start;
			repeatable = false;
			java.append(source, start, at);
		} else {
			number = ++groupsSeen;
			at = groups.bodyOf(source, start);
			java.append('(');
			open.add(number);
		}
		nested(start);
		java.append(')');
		if (number > 0) {
			open.remove(Integer.valueOf(number));
		}
		return repeatable;
	}

	private void nested(int start) {
		if (++depth > DEEPEST) {
			throw fault(start, Reason.UNSUPPORTED);
		}
		disjunction();
		depth--;
		if (!accept(")")) {
			throw fault(start, Reason.UNTERMINATED_GROUP);
		}
	}

	private boolean escape() {
		int start = at;
		if (accept("\\b")) {
			return assertion(0, "\\b");
		}
		if (accept("\\B")) {
			return assertion(0, "\\B");
		}
		if (groups.named() && accept("\\k")) {
			int end = source.indexOf('>', at);
			Integer number = peekIs('<') && end > 0 ? groups.number(source.substring(at + 1, end)) : null;
			if (number == null) {
				throw fault(start, Reason.INVALID_REFERENCE);
			}
			at = end + 1;
			reference(number);
			return true;
		}
		int digits = at + 1;
		while (digits < source.length() && digits < at + 6 && isDigit(source.charAt(digits))) {
			digits++;
		}
		if (digits > at + 1 && source.charAt(at + 1) != '0') {
			int number = Integer.parseInt(source.substring(at + 1, digits));
			if (number <= groups.count()) {
				at = digits;
				reference(number);
				return true;
			}
		}
		BitSet set = new Escapes().classEscape();
		if (set != null) {
			append(set);
		} else {
			int first = new Escapes().character(false);
			literal(Character.isHighSurrogate((char) first) && first < 0x10000 ? pairedWith((char) first) : first);
		}
		return true;
	}

	private int pairedWith(char high) {
		int before = at;
		if (peekIs('\\')) {
			int low = new Escapes().character(false);
			if (low < 0x10000 && Character.isLowSurrogate((char) low)) {
				return Character.toCodePoint(high, (char) low);
			}
		}
		at = before;
		return high;
	}

	private void reference(int number) {
		if (number > groupsSeen || open.contains(number)) {
			java.append("(?:)");
		} else {
			java.append(ignoreCase ? "(?iu:\\" : "(?:\\").append(number).append(')');
		}
	}

	private void characterClass() {
		int start = at++;
		boolean negated = accept("^");
		BitSet members = new BitSet();
		while (!peekIs(']')) {
			if (at >= source.length()) {
				throw fault(start, Reason.UNTERMINATED_CLASS);
			}
			int from = at;
			BitSet first = classAtom(start);
			if (peekIs('-') && at + 1 < source.length() && source.charAt(at + 1) != ']') {
				at++;
				BitSet last = classAtom(start);
				if (first.cardinality() == 1 && last.cardinality() == 1) {
					if (last.nextSetBit(0) < first.nextSetBit(0)) {
						throw fault(from, Reason.RANGE_OUT_OF_ORDER);
					}
					members.set(first.nextSetBit(0), last.nextSetBit(0) + 1);
					continue;
				}
				members.set('-');
				members.or(last);
			}
			members.or(first);
		}
		at++;
		BitSet set = ignoreCase ? CodePoints.ignoringCase(members) : members;
		write(negated ? CodePoints.not(set) : set);
	}

	private BitSet classAtom(int start) {
		if (at >= source.length()) {
			throw fault(start, Reason.UNTERMINATED_CLASS);
		}
		if (!peekIs('\\')) {
			return CodePoints.of(codePoint());
		}
		Escapes escapes = new Escapes();
		BitSet set = escapes.classEscape();
		return set != null ? set : CodePoints.of(escapes.character(true));
	}

	/** Reads what follows a backslash; {@code at} is on the backslash. */
	private final class Escapes {

		BitSet classEscape() {
			char letter = at + 1 < source.length() ? source.charAt(at + 1) : 0;
			BitSet set = switch (Character.toLowerCase(letter)) {
				case 'd' -> CodePoints.digits();
				case 's' -> CodePoints.whiteSpace();
				case 'w' -> CodePoints.wordCharacters();
				default -> null;
			};
			if (set == null || letter > 127) {
				return null;
			}
			at += 2;
			return Character.isUpperCase(letter) ? CodePoints.not(set) : set;
		}

		int character(boolean inClass) {
			int start = at++;
			if (at >= source.length()) {
				throw fault(start, Reason.TRAILING_BACKSLASH);
			}
			int c = codePoint();
			return switch (c) {
				case 't' -> '\t';
				case 'n' -> '\n';
				case 'v' -> 0x0B;
				case 'f' -> '\f';
				case 'r' -> '\r';
				case 'b' -> inClass ? '\b' : 'b';
				case 'c' -> control(inClass);
				case 'x' -> hexadecimal(2, 'x');
				case 'u' -> hexadecimal(4, 'u');
				case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
				default -> c;
			};
		}

		private int control(boolean inClass) {
			char c = at < source.length() ? peek() : 0;
			boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
			if (letter || inClass && (isDigit(c) || c == '_')) {
				at++;
				return c % 32;
			}
			at--;
			return '\\';
		}

		private int hexadecimal(int digits, char otherwise) {
			int value = 0;
			for (int i = at; i < at + digits; i++) {
				int digit = i < source.length() && source.charAt(i) < 128 ? Character.digit(source.charAt(i), 16) : -1;
				if (digit < 0) {
					return otherwise;
				}
				value = value * 16 + digit;
			}
			at += digits;
			return value;
		}

		private int octal(int first) {
			int value = first;
			int most = first < 4 ? 2 : 1;
			for (int i = 0; i < most && at < source.length() && peek() >= '0' && peek() <= '7'; i++) {
				value = value * 8 + source.charAt(at++) - '0';
			}
			return value;
		}
	}

	/** The quantifier at {@code at}, or null; leaves {@code at} where it is. */
	private Quantifier quantifier() {
		return switch (peek()) {
			case '*' -> new Quantifier(at + 1, 0, Quantifier.UNLIMITED);
			case '+' -> new Quantifier(at + 1, 1, Quantifier.UNLIMITED);
			case '?' -> new Quantifier(at + 1, 0, 1);
			case '{' -> Quantifier.braced(source, at);
			default -> null;
		};
	}

	private record Quantifier(int end, long min, long max) {

		static final long UNLIMITED = Long.MAX_VALUE;

		static Quantifier braced(String source, int start) {
			int i = digitsEnd(source, start + 1);
			if (i == start + 1 || i == source.length()) {
				return null;
			}
			long min = number(source, start + 1, i);
			long max = min;
			if (source.charAt(i) == ',') {
				int from = i + 1;
				i = digitsEnd(source, from);
				max = i == from ? UNLIMITED : number(source, from, i);
			}
			return i < source.length() && source.charAt(i) == '}' ? new Quantifier(i + 1, min, max) : null;
		}

		private static int digitsEnd(String source, int start) {
			int i = start;
			while (i < source.length() && isDigit(source.charAt(i))) {
				i++;
			}
			return i;
		}

		private static long number(String source, int start, int end) {
			return end - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(source.substring(start, end));
		}

		String text() {
			return "{" + min + "," + (max == UNLIMITED ? "" : max) + "}";
		}
	}

	private void literal(int codePoint) {
		int start = java.length();
		append(CodePoints.of(codePoint));
		boolean repeated = at < source.length() && quantifier() != null;
		if (start == lineStartEnd && !repeated && !ignoreCase && codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
			testLineStartBehind(start);
		}
	}

	/** Puts the literal before the test for a line's start: long decks are searched several times faster when a plain character comes first. */
	private void testLineStartBehind(int start) {
		String literal = java.substring(start);
		java.setLength(start - LINE_START.length());
		java.append(literal).append("(?<!").append(NO_LINE_TERMINATOR).append(literal).append(')');
	}

	private void append(BitSet set) {
		write(ignoreCase ? CodePoints.ignoringCase(set) : set);
	}

	private void write(BitSet set) {
		if (set.isEmpty()) {
			java.append("(?!)");
			return;
		}
		if (set.cardinality() == 1) {
			hexadecimal(set.nextSetBit(0));
			return;
		}
		java.append('[');
		for (int first = set.nextSetBit(0); first >= 0;) {
			int end = set.nextClearBit(first);
			hexadecimal(first);
			if (end > first + 1) {
				java.append('-');
				hexadecimal(end - 1);
			}
			first = set.nextSetBit(end);
		}
		java.append(']');
	}

	private void hexadecimal(int codePoint) {
		java.append("\\x{").append(Integer.toHexString(codePoint)).append('}');
	}

	private char peek() {
		return source.charAt(at);
	}

	private boolean peekIs(char c) {
		return at < source.length() && peek() == c;
	}

	private int codePoint() {
		int c = source.codePointAt(at);
		at += Character.charCount(c);
		return c;
	}

	private boolean accept(String expected) {
		boolean there = source.startsWith(expected, at);
		at += there ? expected.length() : 0;
		return there;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private RegexSyntaxException fault(int index, Reason reason) {
		return new RegexSyntaxException(source, index, reason, null);
	}
}
