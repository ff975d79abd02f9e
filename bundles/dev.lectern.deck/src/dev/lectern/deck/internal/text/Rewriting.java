package dev.lectern.deck.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.SourceRange;
import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * What happens to a slide's Markdown between the plugin of reveal.js cutting it out and marked parsing it.
 */
public final class Rewriting {

	/** Stands for a blank within an address in angle brackets, which marked allows and the parser does not; no text has this character. */
	public static final char BLANK_IN_ADDRESS = '\uFDD0';

	private static final String WHITE_SPACE = "\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
	private static final Pattern TOO_MANY_ITEMS = Pattern.compile("^(?:[ \\t>]*+(?:[*+-]|\\d{1,9}[.)])[ \\t]++){200}+", Pattern.MULTILINE);
	private static final Pattern ADDRESS_WITH_BLANKS = Pattern.compile("\\][(:]\\s*+<([^<>\\n]*+)>");

	private Rewriting() {
	}

	/** What the browser makes of text in a script element: {@code \n} ends all lines, and there is no NUL. */
	public static SourceText normalised(SourceText text) {
		String before = text.toString();
		if (before.indexOf('\r') < 0 && before.indexOf('\0') < 0) {
			return text;
		}
		SourceText.Builder after = new SourceText.Builder();
		for (int i = 0; i < before.length(); i++) {
			char c = before.charAt(i);
			if (c == '\0') {
				after.instead('\uFFFD', text, i);
			} else if (c != '\r') {
				after.part(text, i, i + 1);
			} else if (i + 1 == before.length() || before.charAt(i + 1) != '\n') {
				after.instead('\n', text, i);
			}
		}
		return after.build();
	}

	/**
	 * {@code getMarkdownFromSlide}: as many tabs or blanks as white space leads the text are taken out wherever they follow one another, and a line's
	 * end is put there. Two more blank lines at a slide's start count as leading white space; that is how they flatten nested lists.
	 */
	public static SourceText dedented(SourceText text) {
		String before = text.toString();
		int start = before.startsWith("\n") ? 1 : 0;
		int tabs = start;
		while (tabs < before.length() && before.charAt(tabs) == '\t') {
			tabs++;
		}
		int blanks = start;
		while (blanks < before.length() && isWhiteSpace(before.charAt(blanks))) {
			blanks++;
		}
		if (tabs > start) {
			return without("\\n?\\t{" + (tabs - start) + "}(.*)", text);
		}
		return blanks - start > 1 ? without("\\n? {" + (blanks - start) + "}(.*)", text) : text;
	}

	/** Puts {@link #BLANK_IN_ADDRESS} where it has to stand. */
	public static SourceText withBlanksInAddresses(SourceText text) {
		String before = text.toString();
		Matcher address = ADDRESS_WITH_BLANKS.matcher(before);
		SourceText.Builder after = new SourceText.Builder();
		int end = 0;
		while (address.find()) {
			after.part(text, end, address.start(1));
			for (int i = address.start(1); i < address.end(1); i++) {
				if (before.charAt(i) == ' ' || before.charAt(i) == '\t') {
					after.instead(BLANK_IN_ADDRESS, text, i);
				} else {
					after.part(text, i, i + 1);
				}
			}
			end = address.end(1);
		}
		return end == 0 ? text : after.part(text, end, before.length()).build();
	}

	/** Lets no line begin with more list items within one another than anybody can read; the parser needs stack and time for each. */
	public static SourceText bounded(SourceText text) {
		Matcher items = TOO_MANY_ITEMS.matcher(text.toString());
		SourceText.Builder after = new SourceText.Builder();
		int end = 0;
		while (items.find()) {
			after.part(text, end, items.end()).foreign("\\");
			end = items.end();
		}
		return end == 0 ? text : after.part(text, end, text.toString().length()).build();
	}

	/** How marked 4 reads lines that CommonMark, and marked 17, reads otherwise. */
	public static SourceText asMarked4(SourceText text) {
		return Marked4Lines.of(text);
	}

	/** The part of a source without white space around it, by JavaScript's meaning of it; empty at the start when there is nothing else. */
	public static SourceRange trimmed(String source, SourceRange part) {
		int start = part.offset();
		int end = part.end();
		while (end > start && isWhiteSpace(source.charAt(end - 1))) {
			end--;
		}
		if (end == start) {
			return SourceRange.between(part.offset(), part.offset());
		}
		while (isWhiteSpace(source.charAt(start))) {
			start++;
		}
		return SourceRange.between(start, end);
	}

	/** Whether JavaScript's {@code \s} matches it. */
	public static boolean isWhiteSpace(char c) {
		return WHITE_SPACE.indexOf(c) >= 0;
	}

	private static SourceText without(String indent, SourceText text) {
		String before = text.toString();
		Matcher matcher = JavaScriptRegex.compile(indent).matcher(before);
		SourceText.Builder after = new SourceText.Builder();
		int end = 0;
		while (matcher.find()) {
			after.part(text, end, matcher.start());
			if (before.charAt(matcher.start()) == '\n') {
				after.part(text, matcher.start(), matcher.start() + 1);
			} else {
				after.foreign("\n");
			}
			after.part(text, matcher.start(1), matcher.end(1));
			end = matcher.end();
		}
		return after.part(text, end, before.length()).build();
	}
}
