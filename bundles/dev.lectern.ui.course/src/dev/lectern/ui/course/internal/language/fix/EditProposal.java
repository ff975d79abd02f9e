package dev.lectern.ui.course.internal.language.fix;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import dev.lectern.ui.course.internal.language.model.ManifestState;

/** Replaces a piece of the text; does nothing when the text is another by then. */
record EditProposal(String label, ManifestState state, int offset, int length, String replacement) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		if (state.isCurrent(document)) {
			try {
				document.replace(offset, length, replacement);
			} catch (BadLocationException e) {
				throw new IllegalStateException(e); // the state is that of the text
			}
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(Math.min(offset + replacement.length(), document.getLength()), 0);
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
