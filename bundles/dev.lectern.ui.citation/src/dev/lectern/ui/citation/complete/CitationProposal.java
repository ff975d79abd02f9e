package dev.lectern.ui.citation.complete;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.hover.PaperControl;
import dev.lectern.ui.citation.text.PaperInfo;

/** A paper to cite, in place of what was typed. */
final class CitationProposal
		implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private static final String ICON = "icons/paper.svg"; //$NON-NLS-1$

	private final PaperInfo info;
	private final String name;
	private final String citation;
	private final int start;
	private final int end;

	CitationProposal(PaperInfo info, String name, String citation, int start, int end) {
		this.info = info;
		this.name = name;
		this.citation = citation;
		this.start = start;
		this.end = end;
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(start, end - start, citation);
		} catch (BadLocationException e) {
			ILog.of(CitationProposal.class).error(e.getMessage(), e);
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(start + citation.length(), 0);
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		Paper paper = info.paper().orElseThrow();
		StyledString text = new StyledString(name);
		text.append("  " + paper.published().getYear(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
		if (!name.equals(paper.title())) {
			text.append("  " + paper.title(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		paper.authors().stream().findFirst().ifPresent(author -> text.append("  " + author, StyledString.QUALIFIER_STYLER)); //$NON-NLS-1$
		return text.append("  " + paper.identifier(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	@Override
	public Image getImage() {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = CitationProposal.class.getName();
		if (images.getDescriptor(key) == null) {
			ResourceLocator.imageDescriptorFromBundle(CitationProposal.class, ICON).ifPresent(icon -> images.put(key, icon));
		}
		return images.get(key);
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return info;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null; // the platform asks for the object
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return new AbstractReusableInformationControlCreator() {
			@Override
			protected IInformationControl doCreateInformationControl(Shell parent) {
				return new PaperControl(parent, true);
			}
		};
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return citation;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return start;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
