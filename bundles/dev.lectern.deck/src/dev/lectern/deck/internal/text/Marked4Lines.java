package dev.lectern.deck.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What marked 4.3 makes of lines before and while it looks for blocks in them: a tab that leads a line is four blanks; quotes and HTML right below a list's
 * line belong to its item however far left they begin, with the lines below them; but once an item has a blank line nothing that is not indented belongs
 * to it. Written the way CommonMark takes it: indented, or behind a blank line.
 */
final class Marked4Lines {

	private static final int TAB = 4;
	private static final Pattern ITEM = Pattern.compile("( *)(?:[*+-]|\\d{1,9}[.)])( +)(?=\\S)");
	private static final Pattern FENCE = Pattern.compile(" *(```|~~~)");
	private static final Pattern HEADING_OR_RULE = Pattern.compile(" *(?:#|(?:- *+){3,}+$|(?:_ *+){3,}+$|(?:\\* *+){3,}+$).*");
	private static final Pattern BLOCK = Pattern.compile(" *(?:```|~~~|#|[*+-](?: |$)|\\d{1,9}[.)](?: |$))");
	private static final Pattern QUOTE_OR_HTML = Pattern.compile(" {0,3}[<>].*");

	private final SourceText before;
	private final SourceText.Builder after = new SourceText.Builder();
	private final Deque<Integer> columns = new ArrayDeque<>();
	private String fence = "";
	private boolean continues;
	private boolean pulled;
	private boolean parted;

	private Marked4Lines(SourceText before) {
		this.before = before;
	}

	static SourceText of(SourceText text) {
		return new Marked4Lines(text).rewritten();
	}

	private SourceText rewritten() {
		String text = before.toString();
		int start = 0;
		while (start < text.length()) {
			int newline = text.indexOf('\n', start);
			int end = newline < 0 ? text.length() : newline + 1;
			line(text, start, end);
			start = end;
		}
		return after.build();
	}

	private void line(String text, int start, int end) {
		int content = start;
		while (content < end && text.charAt(content) == ' ') {
			content++;
		}
		StringBuilder line = new StringBuilder(" ".repeat(content - start));
		int tabs = content;
		while (tabs < end && text.charAt(tabs) == '\t') {
			line.append(" ".repeat(TAB));
			tabs++;
		}
		int indent = line.length();
		line.append(text, tabs, end);
		String visible = line.toString().stripTrailing();
		boolean lazy = fence.isEmpty() && continues && !columns.isEmpty() && indent < columns.peek() && !visible.isEmpty()
				&& !BLOCK.matcher(visible).lookingAt();
		pulled = lazy && !parted && (pulled || QUOTE_OR_HTML.matcher(visible).matches());
		int missing = pulled ? columns.peek() - indent : 0;
		after.foreign(" ".repeat(missing));
		if (lazy && parted && indent < columns.peekLast()) {
			after.foreign("\n");
			columns.clear();
		}
		after.part(before, start, content);
		for (int i = content; i < tabs; i++) {
			for (int blank = 0; blank < TAB; blank++) {
				after.instead(' ', before, i);
			}
		}
		after.part(before, tabs, end);
		follow(visible, indent + missing);
	}

	private void follow(String line, int indent) {
		Matcher mark = FENCE.matcher(line);
		if (!fence.isEmpty()) {
			if (mark.lookingAt() && mark.group(1).equals(fence)) {
				fence = "";
			}
			continues = false;
		} else if (line.isEmpty()) {
			continues = false;
			parted = true;
		} else if (mark.lookingAt()) {
			fence = mark.group(1);
			continues = false;
		} else {
			Matcher item = ITEM.matcher(line);
			if (item.lookingAt()) {
				leave(indent);
				parted &= !columns.isEmpty();
				int blanks = item.group(2).length();
				columns.push(item.end() - (blanks > TAB ? blanks - 1 : 0));
			} else if (!continues) {
				leave(indent);
			}
			continues = !HEADING_OR_RULE.matcher(line).matches() && (columns.isEmpty() || indent < columns.peek() + TAB);
		}
	}

	private void leave(int indent) {
		while (!columns.isEmpty() && columns.peek() > indent) {
			columns.pop();
		}
	}
}
