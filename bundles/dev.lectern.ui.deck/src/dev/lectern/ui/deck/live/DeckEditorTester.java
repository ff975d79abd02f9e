package dev.lectern.ui.deck.live;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.texteditor.ITextEditor;

/** {@code dev.lectern.ui.deck.editsDeck} in expressions of plugin.xml: whether a text editor edits a deck. */
public final class DeckEditorTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expectedValue) {
		return receiver instanceof ITextEditor editor && DeckEditor.editsDeck(editor);
	}
}
