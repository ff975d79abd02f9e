package dev.lectern.ui.course.internal.language.completion;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import dev.lectern.course.language.ide.Suggestion;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** What Ctrl+Space offers in a course file. The generic editor asks it off the UI thread. */
public final class CourseCompletion implements IContentAssistProcessor {

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		List<Suggestion> suggestions = Manifests.of(viewer.getDocument()).map(manifest -> manifest.suggestions(offset)).orElse(List.of());
		return suggestions.stream().map(suggestion -> new CourseProposal(suggestion, offset)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
