package dev.lectern.ui.course.internal.language.fix;

import java.util.function.Function;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import dev.lectern.ui.course.internal.language.model.ManifestState;

/**
 * Something to choose after Ctrl+1 in a course file.
 *
 * @param label  what it does
 * @param action does it
 * @param caret  where the caret goes after that; gives null to leave it where it is
 */
record QuickProposal(String label, Runnable action, Function<IDocument, Point> caret) implements ICompletionProposal {

	/** Something beside the text, or what finds its own way into it. */
	static QuickProposal of(String label, Runnable action) {
		return new QuickProposal(label, action, document -> null);
	}

	/** Replaces a piece of a document's text, and leaves the caret behind it; does nothing when the text is another by then. */
	static QuickProposal edit(String label, ManifestState state, IDocument document, int offset, int length, String replacement) {
		return new QuickProposal(label, () -> {
			if (state.isCurrent(document)) {
				try {
					document.replace(offset, length, replacement);
				} catch (BadLocationException e) {
					throw new IllegalStateException(e); // the state is that of the text
				}
			}
		}, after -> new Point(Math.min(offset + replacement.length(), after.getLength()), 0));
	}

	@Override
	public void apply(IDocument document) {
		action.run();
	}

	@Override
	public Point getSelection(IDocument document) {
		return caret.apply(document);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
