package dev.lectern.ui.check.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * Something to choose after Ctrl+1 that leaves the caret where it is in the text.
 *
 * @param label  what it does
 * @param info   more about it, or null
 * @param image  whose owner is somebody else
 * @param action does it
 */
record FixProposal(String label, String info, Image image, Runnable action) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		action.run();
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	/** It is shown as HTML. */
	@Override
	public String getAdditionalProposalInfo() {
		return info == null ? null : info.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Image getImage() {
		return image;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
