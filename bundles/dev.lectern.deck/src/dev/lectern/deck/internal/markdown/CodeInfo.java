package dev.lectern.deck.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * What stands behind an opening fence: {@code language [first number: highlighted lines]}, read by the code renderer of reveal.js's markdown plugin.
 *
 * @param text as written
 */
record CodeInfo(String text) {

	private static final Pattern LINE_NUMBERS = JavaScriptRegex.compile("\\[\\s*((\\d*):)?\\s*([\\s\\d,|-]*)\\]");

	/**
	 * The element the plugin makes. Neither it nor this escapes the language.
	 */
	String element(String code) {
		String language = MarkedText.unescaped(text.strip());
		String numbers = "";
		String offset = "";
		Matcher matcher = LINE_NUMBERS.matcher(language);
		if (matcher.find()) {
			if (matcher.group(2) != null && !matcher.group(2).isEmpty()) {
				offset = "data-ln-start-from=\"" + matcher.group(2) + '"';
			}
			numbers = "data-line-numbers=\"" + matcher.group(3).strip() + '"';
			language = (language.substring(0, matcher.start()) + language.substring(matcher.end())).strip();
		}
		return "<pre><code " + numbers + ' ' + offset + " class=\"" + language + "\">" + escaped(code) + "</code></pre>";
	}

	/** Code as text. */
	static String escaped(String code) {
		return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
	}
}
