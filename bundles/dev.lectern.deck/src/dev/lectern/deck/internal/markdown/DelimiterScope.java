package dev.lectern.deck.internal.markdown;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A piece of text that marked reads on its own: a block, a table's cell, a link's label, what stands inside emphasis. Delimiters pair within one only.
 */
final class DelimiterScope {

	private static final String COMMENT = "<!--";
	private static final String COMMENT_END = "-->";

	private final DelimiterRules rules;
	private final BasedSequence input;
	private final int start;
	private final String text;
	private final DelimiterScan scan;
	private final Optional<Enclosing> enclosing;
	private int spanEnd = -1;
	private OptionalInt lastCommentEnd = OptionalInt.empty();

	/**
	 * What a scope is the inside of.
	 *
	 * @param span   in the parser's input
	 * @param opener the node of the opening delimiter, which is the last thing before the inside
	 * @param kind   the delimiter
	 */
	record Enclosing(DelimiterSpan span, Text opener, char kind) {
	}

	/**
	 * @param input what the parser may see while it is in this scope
	 * @param start where the scope begins in it
	 * @param end   where it ends
	 */
	DelimiterScope(DelimiterRules rules, Predicate<String> isReference, BasedSequence input, int start, int end, Optional<Enclosing> enclosing) {
		this.rules = rules;
		this.input = input;
		this.start = start;
		this.enclosing = enclosing;
		text = input.subSequence(start, end).toString();
		scan = new DelimiterScan(rules, rules.masked(text, isReference));
	}

	BasedSequence input() {
		return input;
	}

	String text() {
		return text;
	}

	int start() {
		return start;
	}

	int end() {
		return start + text.length();
	}

	Optional<Enclosing> enclosing() {
		return enclosing;
	}

	/** Tells that a span inside ended here, so that the next delimiter has nothing before it. */
	void spanEnded(int at) {
		spanEnd = at - start;
	}

	/** What marked takes as text from a tilde or back quote that opens nothing: all of both that follow. */
	int tildesAndTicks(int at) {
		int i = at - start;
		while (i < text.length() && (text.charAt(i) == '~' || text.charAt(i) == '`')) {
			i++;
		}
		return i - (at - start);
	}

	/** Where the comment ends that begins at an index of the input; negative when none begins there that says something or is {@code <!---->}. */
	int commentEnd(int at) {
		int i = at - start;
		if (!text.startsWith(COMMENT, i) || text.startsWith(">", i + COMMENT.length()) || text.startsWith("->", i + COMMENT.length())) {
			return -1;
		}
		if (lastCommentEnd.isEmpty()) {
			lastCommentEnd = OptionalInt.of(text.lastIndexOf(COMMENT_END));
		}
		// none is looked for where none can be, or a text of nothing but begins would take its square
		return i + COMMENT.length() > lastCommentEnd.getAsInt() ? -1 : start + text.indexOf(COMMENT_END, i + COMMENT.length()) + COMMENT_END.length();
	}

	/** Whether back quotes open code: as many of them follow somewhere. */
	boolean opensCode(int at) {
		int i = at - start;
		int length = run(i);
		int next = text.indexOf('`', i + length);
		while (next >= 0 && run(next) != length) {
			next = text.indexOf('`', next + run(next));
		}
		return next >= 0;
	}

	private int run(int i) {
		int end = i;
		while (end < text.length() && text.charAt(end) == text.charAt(i)) {
			end++;
		}
		return end - i;
	}

	/** The span that the delimiter at an index of the input opens. */
	Optional<DelimiterSpan> span(int at) {
		int i = at - start;
		char delimiter = text.charAt(i);
		int length = run(i);
		int after = i + length < text.length() ? text.codePointAt(i + length) : ' ';
		if (Characters.isSpace(after)) {
			return Optional.empty();
		}
		Optional<DelimiterSpan> found = delimiter == '~' ? strikethrough(i, length) : emphasis(i, length, delimiter, after);
		return found.map(span -> new DelimiterSpan(span.open() + start, span.close() + start, span.length()));
	}

	private Optional<DelimiterSpan> emphasis(int i, int length, char delimiter, int after) {
		boolean punctuation = rules.isPunctuationAfterOpener(after);
		Optional<Character> before = before(i);
		boolean opens = punctuation ? before.isEmpty() || rules.opensAfter(before.get())
				: delimiter == '*' || before.isEmpty() || !Characters.isLetterOrNumber(before.get());
		return opens ? scan.emphasis(delimiter, i, length) : Optional.empty();
	}

	private Optional<DelimiterSpan> strikethrough(int i, int length) {
		return rules.strikethrough(scan, text, i, length, before(i));
	}

	/** The last character of the text before a delimiter, none behind an escape or something closed; underscores are looked through. */
	private Optional<Character> before(int i) {
		int last = i - 1;
		while (last >= 0 && last + 1 != spanEnd && text.charAt(last) == '_' && !isEscape(last)) {
			last--;
		}
		return last < 0 || last + 1 == spanEnd || isEscape(last) ? Optional.empty() : Optional.of(text.charAt(last));
	}

	private boolean isEscape(int index) {
		int backslashes = 0;
		while (index > backslashes && text.charAt(index - backslashes - 1) == '\\') {
			backslashes++;
		}
		return backslashes % 2 == 1 && Characters.isAsciiPunctuation(text.charAt(index));
	}
}
