package dev.lectern.ui.deck.typing;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** The brackets whose partner the editor shows: those of Markdown and the Chinese ones. */
public final class DeckBrackets extends DefaultCharacterPairMatcher {

	private static final String PAIRS = "()[]{}\uFF08\uFF09\u3010\u3011\u300A\u300B\u300C\u300D\u201C\u201D"; //$NON-NLS-1$

	public DeckBrackets() {
		super(PAIRS.toCharArray(), IDocumentExtension3.DEFAULT_PARTITIONING);
	}
}
