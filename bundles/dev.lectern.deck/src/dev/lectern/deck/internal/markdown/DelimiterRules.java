package dev.lectern.deck.internal.markdown;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the generations of marked differ in reading {@code *}, {@code _} and {@code ~}. Stateless.
 *
 * <p>Both look for the closing delimiter in a copy of the text of the same length in which links, code, tags and escapes are blanked ({@link #masked}).
 */
interface DelimiterRules {

	/** Whether a character after the opening delimiter keeps it from opening behind a letter. */
	boolean isPunctuationAfterOpener(int c);

	/** Whether a character beside a later run counts as punctuation. */
	boolean isPunctuation(int c, char delimiter);

	/** Whether a delimiter with punctuation behind it may open after this unit. */
	boolean opensAfter(char previous);

	/** Whether the unit at an index of the masked text is part of an escape. */
	boolean isEscaped(CharSequence masked, int index);

	/** Whether a bare address is looked for at an index of the text, where one of the letters stands that may begin it. */
	boolean isAddressLookedForAt(String text, int index);

	/** The text with everything blanked in which no delimiter counts. */
	String masked(String text, Predicate<String> isReference);

	/** The strike-through whose opening run, not followed by white space, stands at {@code at} behind some character or none. */
	Optional<DelimiterSpan> strikethrough(DelimiterScan scan, String text, int at, int length, Optional<Character> before);

	/** The rules of a generation. */
	static DelimiterRules of(MarkedVersion version) {
		return switch (version) {
			case MARKED_4 -> new Marked4Rules();
			case MARKED_17 -> new Marked17Rules();
		};
	}
}
