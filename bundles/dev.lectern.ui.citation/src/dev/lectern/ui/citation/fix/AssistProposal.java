package dev.lectern.ui.citation.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something to choose after Ctrl+1. */
record AssistProposal(CitationChoice choice) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		choice.action().run();
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	/** It is shown as HTML. */
	@Override
	public String getAdditionalProposalInfo() {
		return choice.info().isEmpty() ? null : choice.info().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	public String getDisplayString() {
		return choice.label();
	}

	@Override
	public Image getImage() {
		return ChoiceIcon.image();
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
