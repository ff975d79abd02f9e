package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Keeps trees low enough for everybody who walks them: the renderer and the readers need a few stack frames for each level. What lies deeper than any slide can
 * show is the text it is written as.
 */
final class Nesting {

	/** Levels of blocks and marks; browsers show no more than 512 levels of elements. */
	static final int LIMIT = 200;

	private Nesting() {
	}

	static void limit(Node document) {
		limit(document, LIMIT);
	}

	private static void limit(Node parent, int levels) {
		for (Node child : parent.getChildren()) {
			if (levels > 0) {
				limit(child, levels - 1);
			} else if (child.hasChildren()) {
				child.removeChildren();
				child.appendChild(new Text(child.getChars()));
			}
		}
	}
}
