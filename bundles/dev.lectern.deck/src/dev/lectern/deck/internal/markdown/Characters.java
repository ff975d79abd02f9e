package dev.lectern.deck.internal.markdown;

/**
 * What a character beside a delimiter counts as. White space is JavaScript's, not Java's: it has no-break and ideographic spaces and the byte order mark.
 */
final class Characters {

	private Characters() {
	}

	static boolean isSpace(int c) {
		return switch (c) {
			case '\t', '\n', 0x0B, '\f', '\r', ' ', 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
			default -> c >= 0x2000 && c <= 0x200A;
		};
	}

	static boolean isAsciiPunctuation(int c) {
		return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
	}

	/** Whether Unicode calls it punctuation or a symbol. */
	static boolean isPunctuationOrSymbol(int c) {
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
					Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
			default -> false;
		};
	}

	/** Whether Unicode calls it a letter or a number. */
	static boolean isLetterOrNumber(int c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
	}
}
