package dev.lectern.deck.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * marked 4.3's own {@code smartypants}. It typesets each piece of text on its own, and pieces end wherever something might begin, so that a quotation mark behind an
 * underscore opens. In code or keys written as HTML it typesets nothing, and escapes nothing either.
 */
final class Marked4Typesetter implements Typesetter {

	private static final String MAIL = "(?=[a-zA-Z0-9.!#$%&'*+\\/=?_`{\\|}~-]+@)";
	private static final String NONE = "(?!)";

	/** {@code inline.gfm.text} and {@code inline.breaks.text} of its rules. */
	private static final Pattern PIECE = piece("{2,}", "", MAIL);
	private static final Pattern PIECE_OF_LINE = piece("*", " *\\n|", MAIL);

	/** The same for texts without the sign of mail addresses, for which each piece would be searched to the end. */
	private static final Pattern PIECE_WITHOUT_MAIL = piece("{2,}", "", NONE);
	private static final Pattern PIECE_OF_LINE_WITHOUT_MAIL = piece("*", " *\\n|", NONE);

	private static final Pattern OPENING_SINGLE = JavaScriptRegex.compile("(^|[-\\u2014/(\\[{\"\\s])'");
	private static final Pattern OPENING_DOUBLE = JavaScriptRegex.compile("(^|[-\\u2014/(\\[{\\u2018\\s])\"");

	private final boolean breaks;

	/** @param breaks whether ends of lines are line breaks, which end a piece, too */
	Marked4Typesetter(boolean breaks) {
		this.breaks = breaks;
	}

	private static Pattern piece(String blanks, String lineEnd, String mail) {
		String end = "(?= " + blanks + "\\n)";
		return JavaScriptRegex.compile("^([`~]+|[^`~])(?:" + end + '|' + mail + "|[\\s\\S]*?(?:(?=[\\\\<!\\[`*~_]|\\b_|" + lineEnd + "https?:\\/\\/|ftp:\\/\\/|www\\.|$)|[^ ]" + end
				+ "|[^a-zA-Z0-9.!#$%&'*+\\/=?_`{\\|}~-]" + mail + "))");
	}

	@Override
	public String row(String scope, int start, int end, boolean inRawBlock) {
		if (inRawBlock) {
			return scope.substring(start, end);
		}
		StringBuilder html = new StringBuilder();
		Pattern piece = breaks ? PIECE_OF_LINE : PIECE;
		Pattern withoutMail = breaks ? PIECE_OF_LINE_WITHOUT_MAIL : PIECE_WITHOUT_MAIL;
		Matcher matcher = (scope.indexOf('@', start) < 0 ? withoutMail : piece).matcher(scope);
		int at = start;
		while (at < end) {
			int next = matcher.region(at, scope.length()).lookingAt() ? Math.min(matcher.end(), end) : end;
			html.append(MarkedText.escaped(typeset(scope.substring(at, next))));
			at = next;
		}
		return html.toString();
	}

	private static String typeset(String piece) {
		String dashes = piece.replace("---", "\u2014").replace("--", "\u2013");
		String single = OPENING_SINGLE.matcher(dashes).replaceAll("$1\u2018").replace('\'', '\u2019');
		return OPENING_DOUBLE.matcher(single).replaceAll("$1\u201C").replace('"', '\u201D').replace("...", "\u2026");
	}
}
