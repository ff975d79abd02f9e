package dev.lectern.ui.citation.fix;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * Something to choose after Ctrl+1.
 *
 * @param info   more about it, plain text, or null
 * @param action does it
 */
record AssistProposal(String label, String info, Runnable action) implements ICompletionProposal {

	private static final String ICON = "icons/citation.svg"; //$NON-NLS-1$

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
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = AssistProposal.class.getName();
		if (images.getDescriptor(key) == null) {
			ResourceLocator.imageDescriptorFromBundle(AssistProposal.class, ICON).ifPresent(icon -> images.put(key, icon));
		}
		return images.get(key);
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
