package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Ends of lines within a paragraph: which are line breaks, and the blanks around them, which a style sheet may show. */
final class LineEnds {

	private LineEnds() {
	}

	/** Whether the plugin's {@code breaks} makes a line break of a line's end, as it does where something follows in what marked reads with it. */
	static boolean isBreak(SoftLineBreak end) {
		return MarkedSetup.of(end.getDocument()).options().breaks() && isFollowed(end);
	}

	private static boolean isFollowed(Node end) {
		Node next = end.getNext();
		while (next instanceof SoftLineBreak || next instanceof Text text && text.getChars().isBlank()) {
			next = next.getNext();
		}
		return next != null;
	}

	/** What stands between the node before a line's end and the end itself. */
	static String before(SoftLineBreak end) {
		return end.getPrevious() == null ? "" : end.getDocument().getChars().subSequence(end.getPrevious().getEndOffset(), end.getStartOffset()).toString();
	}

	/** The blanks that begin the next line; in lists and quotes, whose lines are not told from the list's or quote's own blanks, none. */
	static String after(Node end) {
		BasedSequence text = end.getDocument().getChars();
		int next = end.getEndOffset();
		boolean inContainer = end.getAncestorOfType(ListItem.class, BlockQuote.class) != null;
		while (!inContainer && next < text.length() && isBlank(text.charAt(next))) {
			next++;
		}
		return text.subSequence(end.getEndOffset(), next).toString();
	}

	/** Without the blanks at its end that a line break takes in; tabs are not among them. */
	static String withoutBlanks(String text) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		return text.substring(0, end);
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}
}
