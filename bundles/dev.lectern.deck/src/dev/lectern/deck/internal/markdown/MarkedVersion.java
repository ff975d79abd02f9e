package dev.lectern.deck.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.ast.Document;

/**
 * The generations of marked that releases of reveal.js carry, as far as they read a slide differently.
 */
public enum MarkedVersion {

	/** 4.3.0, in reveal.js 5: only ASCII punctuation counts beside a delimiter. */
	MARKED_4,

	/** 17, in reveal.js 6: Unicode's punctuation and symbols count, emoji among them. */
	MARKED_17;

	private static final Pattern MAJOR = Pattern.compile("(\\d{1,9})(?!\\d).*", Pattern.DOTALL);

	/**
	 * What a release of reveal.js carries.
	 *
	 * @param reveal the release, such as {@code 5.1.0}; what does not begin with a number counts as the newest, and what is older than 5 as 5
	 */
	public static MarkedVersion of(String reveal) {
		Matcher major = MAJOR.matcher(reveal);
		return major.matches() && Integer.parseInt(major.group(1)) < 6 ? MARKED_4 : MARKED_17;
	}

	static MarkedVersion of(Document document) {
		return MarkedSetup.of(document).version();
	}
}
