package dev.lectern.course.language.ide;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * How a course file is laid out: one space between words, a tab for each block around a line, at most one blank line. Line breaks are the author's, and
 * what is in a comment or a text is never touched; so formatting twice is formatting once.
 */
final class Layout {

	private final StringBuilder out = new StringBuilder();
	private int depth;

	private Layout() {
	}

	static String of(ICompositeNode root) {
		Layout layout = new Layout();
		String gap = ""; //$NON-NLS-1$
		for (ILeafNode leaf : root.getLeafNodes()) {
			String text = leaf.getText();
			if (leaf.isHidden() && leaf.getGrammarElement() instanceof AbstractRule rule && rule.getName().equals("WS")) { //$NON-NLS-1$
				gap += text;
			} else if (!text.isEmpty()) {
				String token = text.stripTrailing();
				layout.token(token, gap);
				gap = text.substring(token.length());
			}
		}
		if (layout.out.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		return layout.out.append('\n').toString();
	}

	private void token(String token, String gap) {
		boolean closes = token.equals("}"); //$NON-NLS-1$
		if (closes && depth > 0) {
			depth--;
		}
		long breaks = gap.chars().filter(c -> c == '\n').count();
		if (!out.isEmpty()) {
			if (breaks > 0) {
				boolean atBlock = closes || out.charAt(out.length() - 1) == '{';
				out.append(breaks > 1 && !atBlock ? "\n\n" : "\n").append("\t".repeat(depth)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			} else if (!token.equals(",")) { //$NON-NLS-1$
				out.append(' ');
			}
		}
		out.append(token);
		if (token.equals("{")) { //$NON-NLS-1$
			depth++;
		}
	}
}
