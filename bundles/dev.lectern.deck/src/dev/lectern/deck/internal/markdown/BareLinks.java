package dev.lectern.deck.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Addresses that stand in a text without any mark, as marked finds them. One goes on to the next white space or {@code <}, Chinese punctuation included; of
 * ASCII punctuation the last is cut off.
 */
final class BareLinks {

	private static final String SPACE = "\\s\\u000B\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
	private static final Pattern ADDRESS = Pattern.compile("(?:(?i:ftp|https?)://|www\\.)(?:[a-zA-Z0-9-]++\\.?+)++[^" + SPACE + "<]*+");
	private static final Pattern ENTITY_AT_THE_END = Pattern.compile("&[a-zA-Z0-9]+;\\z");

	private BareLinks() {
	}

	/** Whether an address is one of those that begin with their host. */
	static boolean isWithoutScheme(String address) {
		return address.startsWith("www.");
	}

	/** The length of the address that begins at an index; 0 when there is none. */
	static int length(String text, int at) {
		Matcher matcher = ADDRESS.matcher(text).region(at, text.length());
		if (!matcher.lookingAt()) {
			return 0;
		}
		String address = matcher.group();
		int length = address.length();
		int kept = kept(address);
		while (kept < length) {
			length = kept;
			kept = kept(address.substring(0, length));
		}
		return length;
	}

	private static int kept(String address) {
		int i = 0;
		while (i < address.length()) {
			switch (address.charAt(i)) {
				case '(' -> {
					int close = address.indexOf(')', i);
					if (close < 0) {
						return i;
					}
					i = close + 1;
				}
				case '&' -> {
					if (ENTITY_AT_THE_END.matcher(address).region(i, address.length()).matches()) {
						return i;
					}
					i++;
				}
				case '?', '!', '.', ',', ':', ';', '*', '_', '\'', '"', '~', ')' -> {
					int end = i;
					while (end < address.length() && "?!.,:;*_'\"~)".indexOf(address.charAt(end)) >= 0) {
						end++;
					}
					if (end == address.length()) {
						return lastSemicolon(address, i, end - 1);
					}
					i = end;
				}
				default -> i++;
			}
		}
		return i;
	}

	/** Where the punctuation at an address's end is cut: behind a semicolon, which may end an entity that goes next, or before all of it. */
	private static int lastSemicolon(String address, int start, int end) {
		int cut = end;
		while (cut > start && address.charAt(cut - 1) != ';') {
			cut--;
		}
		return cut;
	}

	/** Where the part of a mail address begins that ends before an index; that index itself when there is none. */
	static int localPart(String text, int end) {
		int start = end;
		while (start > 0 && isOfLocalPart(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean isOfLocalPart(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
	}

	/** Where a mail address's host ends whose {@code @} stands at an index; negative when there is none. */
	static int hostEnd(String text, int at) {
		int limit = at + 1;
		while (limit < text.length() && (isOfHost(text.charAt(limit)) || text.charAt(limit) == '.' && limit > at + 1)) {
			limit++;
		}
		int end = limit;
		while (end > at + 1 && !isHostEnd(text, at, end)) {
			end--;
		}
		return end > at + 1 ? end : -1;
	}

	private static boolean isHostEnd(String text, int at, int end) {
		char last = text.charAt(end - 1);
		boolean goesOn = end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '_');
		return last < 0x80 && Character.isLetterOrDigit(last) && !goesOn && text.substring(at + 1, end).indexOf('.') > 0;
	}

	private static boolean isOfHost(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
	}

	static AutoLink link(BasedSequence address) {
		AutoLink link = new AutoLink(address.subSequence(0, 0), address, address.subSequence(address.length()));
		link.setCharsFromContent();
		return link;
	}

	static MailLink mail(BasedSequence address) {
		MailLink link = new MailLink(address.subSequence(0, 0), address, address.subSequence(address.length()));
		link.setCharsFromContent();
		return link;
	}
}
