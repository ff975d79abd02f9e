package dev.lectern.deck.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.regex.JavaScriptRegex;
import dev.lectern.deck.regex.JavaScriptRegex.Flag;

/**
 * marked-smartypants as reveal.js 6.0.2 has it: typesets the HTML of a slide, what authors wrote as HTML included, text by text between tags. It knows no HTML: what
 * stands between {@code <} and {@code >} is a tag, and code is what follows the begin tag of one of some elements up to the next end tag of any of them.
 */
final class SmartyPants {

	private static final String COMMENT = "<!--";
	private static final String COMMENT_END = "-->";
	private static final String INSTRUCTION = "<?";
	private static final String INSTRUCTION_END = "?>";
	private static final Pattern LINE_END = JavaScriptRegex.compile("[\\n\\r\\u2028\\u2029]");
	private static final Pattern CODE = JavaScriptRegex.compile("<(\\/?)(?:pre|code|kbd|script|math)[^>]*>", Flag.IGNORE_CASE);

	private static final String PUNCTUATION = "[!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~]";
	private static final String DASHES = "(\\s|&nbsp;|--|&[mn]dash;|&#8211;|&#8212;|&#x201[34])";
	private static final String BLANK = "[\\ \\t\\r\\n\\[\\{\\(\\-]";
	private static final String VISIBLE = "([^\\ \\t\\r\\n\\[\\{\\(\\-])";

	private static final Pattern SINGLE_FIRST = JavaScriptRegex.compile("^'(?=" + PUNCTUATION + "\\B)");
	private static final Pattern DOUBLE_FIRST = JavaScriptRegex.compile("^\"(?=" + PUNCTUATION + "\\B)");
	private static final Pattern SINGLE_IN_DOUBLE = JavaScriptRegex.compile("\"'(?=\\w)");
	private static final Pattern DOUBLE_IN_SINGLE = JavaScriptRegex.compile("'\"(?=\\w)");
	private static final Pattern DECADE = JavaScriptRegex.compile("'(?=\\d\\d)");
	private static final Pattern SINGLE_OPENING = JavaScriptRegex.compile(DASHES + "'(?=\\w)");
	private static final Pattern SINGLE_CLOSING = JavaScriptRegex.compile(VISIBLE + '\'');
	private static final Pattern SINGLE_BEFORE_BLANK = JavaScriptRegex.compile('(' + BLANK + "?)'(?=\\s|s\\b)");
	private static final Pattern DOUBLE_OPENING = JavaScriptRegex.compile(DASHES + "\"(?=\\w)");
	private static final Pattern DOUBLE_CLOSING = JavaScriptRegex.compile(VISIBLE + '"');
	private static final Pattern DOUBLE_BEFORE_BLANK = JavaScriptRegex.compile('(' + BLANK + "?)\"(?=\\s)");
	private static final Pattern ALL_BLANK = JavaScriptRegex.compile("^\\s*$");

	private final String html;
	private final int lastCommentEnd;
	private final int lastInstructionEnd;
	private final StringBuilder typeset = new StringBuilder();
	private boolean inCode;
	private String lastOfText = "";

	private SmartyPants(String html) {
		this.html = html;
		lastCommentEnd = html.lastIndexOf(COMMENT_END);
		lastInstructionEnd = html.lastIndexOf(INSTRUCTION_END);
	}

	/** The HTML with entities for what is typeset in it. */
	static String typeset(String html) {
		return new SmartyPants(html).typeset();
	}

	private String typeset() {
		int end = 0;
		int start = html.indexOf('<');
		int next = start < 0 ? -1 : tagEnd(start);
		while (next >= 0) {
			text(html.substring(end, start));
			tag(html.substring(start, next));
			end = next;
			start = html.indexOf('<', end);
			next = start < 0 ? -1 : tagEnd(start);
		}
		text(html.substring(end));
		return typeset.toString();
	}

	/** As {@code <!--[\s\S]*?-->|<\?.*?\?>|<[^>]*>} matches from an index; negative where it does not, nor anywhere behind. */
	private int tagEnd(int start) {
		if (html.startsWith(COMMENT, start) && start + COMMENT.length() <= lastCommentEnd) {
			return html.indexOf(COMMENT_END, start + COMMENT.length()) + COMMENT_END.length();
		}
		if (html.startsWith(INSTRUCTION, start) && start + INSTRUCTION.length() <= lastInstructionEnd) {
			int end = html.indexOf(INSTRUCTION_END, start + INSTRUCTION.length());
			if (!LINE_END.matcher(html).region(start, end).find()) {
				return end + INSTRUCTION_END.length();
			}
		}
		int end = html.indexOf('>', start);
		return end < 0 ? -1 : end + 1;
	}

	private void tag(String tag) {
		Matcher code = CODE.matcher(tag);
		if (code.find()) {
			inCode = code.group(1).isEmpty();
		}
		typeset.append(tag);
	}

	private void text(String text) {
		if (!text.isEmpty()) {
			typeset.append(inCode ? text : quotes(punctuation(escapes(text))));
			lastOfText = text.substring(text.length() - 1);
		}
	}

	private static String escapes(String text) {
		return text.replace("\\\\", "&#92;").replace("\\\"", "&#34;").replace("\\'", "&#39;").replace("\\.", "&#46;").replace("\\-", "&#45;").replace("\\`", "&#96;");
	}

	private static String punctuation(String text) {
		return text.replace("---", "&#8212;").replace("--", "&#8211;").replace("...", "&#8230;").replace(". . .", "&#8230;").replace("``", "&#8220;").replace("''", "&#8221;");
	}

	/** A text that is one mark closes what stands before it, tags aside, or opens when that is a blank. */
	private String quotes(String text) {
		boolean opens = ALL_BLANK.matcher(lastOfText).matches();
		return switch (text) {
			case "'" -> opens ? "&#8216;" : "&#8217;";
			case "\"" -> opens ? "&#8220;" : "&#8221;";
			default -> text.indexOf('\'') < 0 && text.indexOf('"') < 0 ? text : doubles(singles(first(text)));
		};
	}

	private static String first(String text) {
		String single = SINGLE_FIRST.matcher(text).replaceFirst("&#8217;");
		String twice = DOUBLE_FIRST.matcher(single).replaceFirst("&#8221;");
		String nested = SINGLE_IN_DOUBLE.matcher(twice).replaceFirst("&#8220;&#8216;");
		return DECADE.matcher(DOUBLE_IN_SINGLE.matcher(nested).replaceFirst("&#8216;&#8220;")).replaceFirst("&#8217;");
	}

	private static String singles(String text) {
		String opened = SINGLE_OPENING.matcher(text).replaceAll("$1&#8216;");
		String closed = SINGLE_CLOSING.matcher(opened).replaceAll("$1&#8217;");
		return SINGLE_BEFORE_BLANK.matcher(closed).replaceAll("$1&#8217;").replace("'", "&#8216;");
	}

	private static String doubles(String text) {
		String opened = DOUBLE_OPENING.matcher(text).replaceAll("$1&#8220;");
		String closed = DOUBLE_CLOSING.matcher(opened).replaceAll("$1&#8221;");
		return DOUBLE_BEFORE_BLANK.matcher(closed).replaceAll("$1&#8221;").replace("\"", "&#8220;");
	}
}
