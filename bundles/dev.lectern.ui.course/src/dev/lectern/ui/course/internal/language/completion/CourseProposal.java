package dev.lectern.ui.course.internal.language.completion;

import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import dev.lectern.course.language.ide.Suggestion;

/** A suggestion in the popup. What was typed since it was made is replaced, too. */
final class CourseProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final Suggestion suggestion;
	private final int askedAt;

	CourseProposal(Suggestion suggestion, int askedAt) {
		this.suggestion = suggestion;
		this.askedAt = askedAt;
	}

	private int end(int caret) {
		return Math.max(suggestion.offset() + suggestion.length(), caret);
	}

	@Override
	public void apply(IDocument document) {
		replace(document, askedAt);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		replace(viewer.getDocument(), offset);
	}

	private void replace(IDocument document, int caret) {
		try {
			document.replace(suggestion.offset(), Math.min(end(caret), document.getLength()) - suggestion.offset(), suggestion.replacement());
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the popup closes when the text before it changes
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(suggestion.offset() + suggestion.caret(), 0);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(suggestion.offset(), offset - suggestion.offset()).replace("\"", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
			return suggestion.label().toLowerCase(Locale.ROOT).contains(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// the popup shows what it is
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// see selected
	}

	@Override
	public String getAdditionalProposalInfo() {
		return suggestion.explanation().isEmpty() ? null : suggestion.explanation().replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString label = new StyledString(suggestion.label());
		return suggestion.detail().isEmpty() ? label : label.append("  " + suggestion.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
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
