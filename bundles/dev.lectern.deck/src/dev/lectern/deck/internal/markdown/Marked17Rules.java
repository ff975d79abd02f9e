package dev.lectern.deck.internal.markdown;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * marked 17. Punctuation is Unicode's with symbols, except that a {@code ~} does not count beside {@code *} nor behind an opening {@code _}.
 */
final class Marked17Rules implements DelimiterRules {

	@Override
	public boolean isPunctuationAfterOpener(int c) {
		return c != '~' && Characters.isPunctuationOrSymbol(c);
	}

	@Override
	public boolean isPunctuation(int c, char delimiter) {
		return Characters.isPunctuationOrSymbol(c) && !(c == '~' && delimiter == '*');
	}

	@Override
	public boolean opensAfter(char previous) {
		return Characters.isSpace(previous) || Characters.isPunctuationOrSymbol(previous) && previous != '*' && previous != '_';
	}

	@Override
	public boolean isEscaped(CharSequence masked, int index) {
		return false;
	}

	@Override
	public boolean isAddressLookedForAt(String text, int index) {
		return true;
	}

	@Override
	public String masked(String text, Predicate<String> isReference) {
		Mask mask = new Mask(text);
		mask.references(isReference);
		escapes(mask);
		int i = 0;
		while (i < mask.length()) {
			int end = blockEnd(mask, i);
			if (end > i) {
				mask.blank(i, end);
				i = end;
			} else {
				i += mask.at(i) == '`' ? mask.run(i) : 1;
			}
		}
		return mask.toString();
	}

	private static void escapes(Mask mask) {
		int i = 0;
		while (i < mask.length()) {
			int next = mask.at(i) == '\\' && i + 1 < mask.length() ? mask.codePointAt(i + 1) : -1;
			if (next >= 0 && Characters.isPunctuationOrSymbol(next)) {
				int end = i + 1 + Character.charCount(next);
				mask.escape(i, end);
				i = end;
			} else {
				i++;
			}
		}
	}

	private static int blockEnd(Mask mask, int start) {
		return switch (mask.at(start)) {
			case '[' -> linkEnd(mask, start);
			case '`' -> codeEnd(mask, start);
			case '<' -> tagEnd(mask, start);
			default -> -1;
		};
	}

	private static int linkEnd(Mask mask, int start) {
		int i = start + 1;
		while (i < mask.length() && mask.at(i) != ']') {
			if (mask.at(i) == '[') {
				return -1;
			}
			i = mask.at(i) == '`' ? codeEnd(mask, i) : i + 1;
			if (i < 0) {
				return -1;
			}
		}
		if (i + 1 >= mask.length() || mask.at(i + 1) != '(') {
			return -1;
		}
		return parenthesesEnd(mask, i + 2, 1);
	}

	private static int parenthesesEnd(Mask mask, int start, int depth) {
		int open = depth;
		int i = start;
		while (i < mask.length()) {
			switch (mask.at(i)) {
				case '\\' -> i++;
				case '(' -> open++;
				case ')' -> open--;
				default -> {
					// part of the address
				}
			}
			i++;
			if (open == 0) {
				return i;
			}
			if (open > 2) {
				return -1;
			}
		}
		return -1;
	}

	private static int codeEnd(Mask mask, int start) {
		int ticks = mask.run(start);
		int end = mask.next('`', start + ticks);
		return end >= 0 && mask.run(end) == ticks ? end + ticks : -1;
	}

	private static int tagEnd(Mask mask, int start) {
		int i = start + 1;
		while (i < mask.length() && mask.at(i) != '<') {
			if (mask.at(i) == '>') {
				return i + 1;
			}
			if (i == start + 1 && mask.at(i) == ' ') {
				return -1;
			}
			i++;
		}
		return -1;
	}

	@Override
	public Optional<DelimiterSpan> strikethrough(DelimiterScan scan, String text, int at, int length, Optional<Character> before) {
		boolean opens = before.isEmpty() || opensAfter(before.get()) || !Characters.isPunctuationOrSymbol(text.codePointAt(at + length));
		return length > 2 || !opens ? Optional.empty() : scan.pair('~', at, length);
	}
}
