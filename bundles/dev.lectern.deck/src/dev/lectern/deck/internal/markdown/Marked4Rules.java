package dev.lectern.deck.internal.markdown;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * marked 4.3. Punctuation is ASCII's without the backslash. A {@code ~} closes whatever stands in between, code included.
 */
final class Marked4Rules implements DelimiterRules {

	@Override
	public boolean isPunctuationAfterOpener(int c) {
		return Characters.isAsciiPunctuation(c) && c != '\\';
	}

	@Override
	public boolean isPunctuation(int c, char delimiter) {
		return isPunctuationAfterOpener(c);
	}

	@Override
	public boolean opensAfter(char previous) {
		return Characters.isSpace(previous) || isPunctuationAfterOpener(previous) && previous != '*' && previous != '_';
	}

	@Override
	public boolean isEscaped(CharSequence masked, int index) {
		int backslashes = 0;
		while (index > backslashes && masked.charAt(index - backslashes - 1) == '\\') {
			backslashes++;
		}
		return backslashes % 2 == 1 && masked.charAt(index) != '\n';
	}

	@Override
	public boolean isAddressLookedForAt(String text, int index) {
		return index == 0 || Character.isLowerCase(text.charAt(index));
	}

	@Override
	public String masked(String text, Predicate<String> isReference) {
		Mask mask = new Mask(text);
		mask.references(isReference);
		int i = 0;
		while (i < mask.length()) {
			int end = blockEnd(mask, i);
			if (end > i) {
				mask.blank(i, end);
				i = end;
			} else {
				i++;
			}
		}
		escapes(mask);
		return mask.toString();
	}

	private static int blockEnd(Mask mask, int start) {
		return switch (mask.at(start)) {
			case '[' -> {
				int label = mask.next(']', start);
				yield label >= 0 && label + 1 < mask.length() && mask.at(label + 1) == '(' ? mask.next(')', label + 2) + 1 : 0;
			}
			case '`' -> mask.next('`', start + 1) + 1;
			case '<' -> mask.next('>', start + 1) + 1;
			default -> 0;
		};
	}

	private static void escapes(Mask mask) {
		int i = 0;
		while (i < mask.length()) {
			if (mask.at(i) == '\\') {
				int end = i + mask.run(i);
				if ((end - i) % 2 == 1 && end < mask.length() && (mask.at(end) == '*' || mask.at(end) == '_')) {
					mask.escape(end - 1, end + 1);
				}
				i = end;
			} else {
				i++;
			}
		}
	}

	@Override
	public Optional<DelimiterSpan> strikethrough(DelimiterScan scan, String text, int at, int length, Optional<Character> before) {
		int inner = at + length;
		if (length > 2) {
			return Optional.empty();
		}
		int run = text.indexOf('~', inner);
		while (run >= 0) {
			int end = run;
			while (end < text.length() && text.charAt(end) == '~') {
				end++;
			}
			if (end - run == length && !Characters.isSpace(text.charAt(run - 1))) {
				return Optional.of(new DelimiterSpan(at, run, length));
			}
			run = text.indexOf('~', end);
		}
		return Optional.empty();
	}
}
