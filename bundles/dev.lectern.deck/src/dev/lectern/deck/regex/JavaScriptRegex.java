package dev.lectern.deck.regex;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compiles the source of a JavaScript regular expression (ECMA-262, Annex B included, without the {@code u}, {@code v} and {@code s} flags) to a
 * pattern that matches what it matches in a browser. Capturing groups keep their numbers; names are dropped.
 *
 * <p>What remains different: a character outside the Basic Multilingual Plane counts as one unit, not two; a reference to a group that took no part
 * in the match fails where JavaScript matches the empty text; a look-behind may not repeat a group of several lengths without limit.
 */
public final class JavaScriptRegex {

	/** The flags that matter for a single match. */
	public enum Flag {
		/** {@code i} */
		IGNORE_CASE,
		/** {@code m} */
		MULTILINE
	}

	private JavaScriptRegex() {
	}

	/**
	 * Compiles a source as {@code new RegExp(source, flags)} would.
	 *
	 * @throws RegexSyntaxException when it is not valid, or cannot be run here
	 */
	public static Pattern compile(String source, Flag... flags) {
		return new Translator(source, Set.of(flags)).compile();
	}
}
