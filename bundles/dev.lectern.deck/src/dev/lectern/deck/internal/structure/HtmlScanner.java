package dev.lectern.deck.internal.structure;

/**
 * Walks over a piece of HTML and reports tags, their attributes and comments. It keeps to the piece: what is not closed there ends with it.
 */
final class HtmlScanner {

	/** Offsets are of the scanned text. */
	interface Listener {

		/** A comment with its marks; what they enclose lies between the inner offsets. */
		void comment(int start, int end, int innerStart, int innerEnd);

		/** An opening or closing tag, or a declaration; its attributes follow. */
		void tag(int start, int end);

		/** An attribute with a value of the tag reported last; the value without quotes. */
		void attribute(String name, int valueStart, int valueEnd);
	}

	private final String text;
	private final int end;
	private final Listener listener;
	private int at;

	HtmlScanner(String text, int start, int end, Listener listener) {
		this.text = text;
		this.at = start;
		this.end = end;
		this.listener = listener;
	}

	void scan() {
		while (at < end) {
			if (text.charAt(at) != '<' || at + 1 == end) {
				at++;
			} else if (text.startsWith("<!--", at)) {
				comment();
			} else if (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?') {
				declaration();
			} else if (isLetter(at + 1) || text.charAt(at + 1) == '/' && at + 2 < end && isLetter(at + 2)) {
				tag();
			} else {
				at++;
			}
		}
	}

	private void comment() {
		int inner = Math.min(at + 4, end);
		int close = text.indexOf("-->", inner);
		boolean closed = close >= 0 && close + 3 <= end;
		int innerEnd = closed ? close : end;
		int commentEnd = closed ? close + 3 : end;
		listener.comment(at, commentEnd, inner, innerEnd);
		at = commentEnd;
	}

	private void declaration() {
		int close = text.indexOf('>', at);
		int tagEnd = close >= 0 && close < end ? close + 1 : end;
		listener.tag(at, tagEnd);
		at = tagEnd;
	}

	private void tag() {
		int tagEnd = tagEnd();
		listener.tag(at, tagEnd);
		at++;
		String name = name(tagEnd);
		while (at < tagEnd) {
			int before = at;
			attribute(tagEnd);
			at = Math.max(at, before + 1);
		}
		at = tagEnd;
		if (name.equalsIgnoreCase("script") || name.equalsIgnoreCase("style")) {
			skipTo("</" + name);
		}
	}

	private int tagEnd() {
		char quote = 0;
		for (int i = at; i < end; i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '>') {
				return i + 1;
			} else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
				quote = c;
			}
		}
		return end;
	}

	private void attribute(int tagEnd) {
		skipWhiteSpace(tagEnd);
		String name = name(tagEnd);
		skipWhiteSpace(tagEnd);
		if (name.isEmpty() || at >= tagEnd || text.charAt(at) != '=') {
			return;
		}
		at++;
		skipWhiteSpace(tagEnd);
		if (at >= tagEnd) {
			return;
		}
		char quote = text.charAt(at);
		int start = at;
		if (quote == '"' || quote == '\'') {
			int close = text.indexOf(quote, ++start);
			int valueEnd = close >= 0 && close < tagEnd ? close : tagEnd;
			listener.attribute(name, start, valueEnd);
			at = valueEnd + 1;
			return;
		}
		while (at < tagEnd && text.charAt(at) > ' ' && text.charAt(at) != '>') {
			at++;
		}
		listener.attribute(name, start, at);
	}

	private String name(int tagEnd) {
		int start = at;
		while (at < tagEnd && text.charAt(at) > ' ' && ">=".indexOf(text.charAt(at)) < 0 && (text.charAt(at) != '/' || at == start)) {
			at++;
		}
		return text.substring(start, at);
	}

	private void skipWhiteSpace(int limit) {
		while (at < limit && text.charAt(at) <= ' ') {
			at++;
		}
	}

	private void skipTo(String closing) {
		while (at < end && !text.regionMatches(true, at, closing, 0, closing.length())) {
			at++;
		}
	}

	private boolean isLetter(int index) {
		char c = (char) (text.charAt(index) | 0x20);
		return c >= 'a' && c <= 'z';
	}
}
