package dev.lectern.deck.internal.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How marked writes texts and addresses into its HTML.
 */
final class MarkedText {

	private static final Pattern SPECIAL = Pattern.compile("[<>\"']|&(?!(?:#\\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\\w+);)");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
	private static final String KEPT_IN_ADDRESSES = ";,/?:@&=+$-_.!~*'()#%";
	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private MarkedText() {
	}

	/** Escapes a text in which entities may stand; the browser resolves them. */
	static String escaped(CharSequence text) {
		return SPECIAL.matcher(text).replaceAll(special -> Matcher.quoteReplacement(entity(special.group().charAt(0))));
	}

	private static String entity(char c) {
		return switch (c) {
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			default -> "&amp;";
		};
	}

	/** A text without the backslashes before ASCII punctuation. */
	static String unescaped(CharSequence text) {
		return ESCAPE.matcher(text).replaceAll("$1");
	}

	/** An address as {@code encodeURI} makes it, percent signs kept; nothing when half of a surrogate pair is in it. */
	static Optional<String> address(String address) {
		StringBuilder encoded = new StringBuilder(address.length());
		for (int i = 0; i < address.length();) {
			int c = address.codePointAt(i);
			if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT_IN_ADDRESSES.indexOf(c) >= 0)) {
				encoded.append((char) c);
			} else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
				return Optional.empty();
			} else {
				for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					encoded.append('%').append(HEX.toHexDigits(b));
				}
			}
			i += Character.charCount(c);
		}
		return Optional.of(encoded.toString());
	}
}
