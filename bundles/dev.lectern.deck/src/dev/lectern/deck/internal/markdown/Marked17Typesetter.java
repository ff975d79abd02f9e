package dev.lectern.deck.internal.markdown;

/**
 * marked 17 with marked-smartypants. It leaves texts as they are written, without escaping anything, for {@link SmartyPants} to typeset the whole HTML; but for a row
 * that begins with a bracket of what could be a reference and is none: it is escaped, and so its quotation marks stay straight.
 */
final class Marked17Typesetter implements Typesetter {

	@Override
	public String row(String scope, int start, int end, boolean inRawBlock) {
		String text = scope.substring(start, end);
		return isUnknownReference(scope, start) ? MarkedText.escaped(text) : text;
	}

	private static boolean isUnknownReference(String scope, int start) {
		int open = scope.startsWith("!", start) ? start + 1 : start;
		if (!scope.startsWith("[", open)) {
			return false;
		}
		int label = Brackets.labelEnd(scope, open);
		boolean named = label >= 0 && scope.startsWith("[", label + 1) && Brackets.plainLabelEnd(scope, label + 1) >= 0;
		return named || Brackets.plainLabelEnd(scope, open) >= 0;
	}
}
