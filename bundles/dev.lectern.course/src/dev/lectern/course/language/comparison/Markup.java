package dev.lectern.course.language.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How texts are written in a page. */
final class Markup {

	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

	private Markup() {
	}

	/** A text in quotation marks of a script. */
	static String script(String text, char mark) {
		StringBuilder written = new StringBuilder().append(mark);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\' -> written.append("\\\\");
				case '\n' -> written.append("\\n");
				case '\r' -> written.append("\\r");
				case '\t' -> written.append("\\t");
				case '\u2028' -> written.append("\\u2028");
				case '\u2029' -> written.append("\\u2029");
				case '<' -> written.append(text.startsWith("</", i) || text.startsWith("<!", i) ? "\\x3C" : "<"); // else the page's script would end here
				case '$' -> written.append(mark == '`' ? "\\$" : "$");
				default -> written.append(c == mark ? "\\" : "").append(c);
			}
		}
		return written.append(mark).toString();
	}

	/** The name of a property. */
	static String property(String name, char mark) {
		return PLAIN_NAME.matcher(name).matches() ? name : script(name, mark);
	}

	/** The value of an attribute, for any kind of quotation marks. */
	static String attribute(String text) {
		return content(text).replace("\"", "&quot;").replace("'", "&#39;").replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;");
	}

	/** The text of an element. */
	static String content(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** A path as an address; ideographs stay readable, as browsers take them. */
	static String address(String path) {
		StringBuilder address = new StringBuilder();
		path.codePoints().forEach(c -> {
			if (c > 0x7F || Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=:@".indexOf(c) >= 0) {
				address.appendCodePoint(c);
			} else {
				address.append(URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8).replace("+", "%20"));
			}
		});
		return address.toString();
	}
}
