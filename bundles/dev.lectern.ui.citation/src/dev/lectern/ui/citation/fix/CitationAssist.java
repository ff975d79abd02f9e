package dev.lectern.ui.citation.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import dev.lectern.citation.Citation;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.view.CitationsView;

/** What Ctrl+1 offers at a citation of a known paper: its title, its year, its name; here and wherever the course cites it. */
public final class CitationAssist implements IQuickAssistProcessor {

	@Override
	public String getErrorMessage() {
		return null;
	}

	/** Problems are others' business. */
	@Override
	public boolean canFix(Annotation annotation) {
		return false;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		return DeckCitations.current(document).flatMap(found -> found.at(context.getOffset()))
				.flatMap(citation -> DeckPlace.of(document).flatMap(place -> place.papers().map(papers -> proposals(document, citation, place, papers))))
				.orElse(List.of()).toArray(ICompletionProposal[]::new);
	}

	private static List<ICompletionProposal> proposals(IDocument document, Citation citation, DeckPlace place, CitedPapers papers) {
		List<ICompletionProposal> proposals = new ArrayList<>();
		papers.known(citation.identifier()).ifPresent(paper -> {
			CitationForms forms = CitationForms.of(papers.loaded().course().style(), place.language());
			CitationEdit.Name title = new CitationEdit.Name(paper.title());
			CitationEdit.Year year = new CitationEdit.Year(paper);
			title.at(citation, forms).ifPresent(edit -> proposals.add(here(document, NLS.bind(Messages.Title_Here, paper.title()), edit)));
			year.at(citation, forms).ifPresent(edit -> proposals.add(here(document, yearLabel(citation, paper), edit)));
			nickname(citation, paper, papers).ifPresent(proposals::add);
			papers.cited(citation.identifier()).ifPresent(cited -> {
				everywhere(NLS.bind(Messages.Year_Everywhere, year(paper)), papers, cited, year).ifPresent(proposals::add);
				everywhere(NLS.bind(Messages.Name_Everywhere, paper.title()), papers, cited, title).ifPresent(proposals::add);
				if (!citation.label().isBlank() && !citation.label().equals(paper.title())) {
					everywhere(NLS.bind(Messages.Name_Everywhere, citation.label()), papers, cited, new CitationEdit.Name(citation.label())).ifPresent(proposals::add);
				}
			});
		});
		papers.cited(citation.identifier()).ifPresent(cited -> proposals.add(new AssistProposal(NLS.bind(Messages.Find, cited.occurrences().size()), null,
				() -> CitationsView.showReferences(place.course(), cited.identifier()))));
		return proposals;
	}

	private static String year(Paper paper) {
		return String.valueOf(paper.published().getYear());
	}

	private static String yearLabel(Citation citation, Paper paper) {
		OptionalInt wrong = CitationEdit.Year.wrong(citation, paper);
		return wrong.isPresent() ? NLS.bind(Messages.Year_Here, String.valueOf(wrong.getAsInt()), year(paper)) : NLS.bind(Messages.Year_Add, year(paper));
	}

	private static Optional<ICompletionProposal> nickname(Citation citation, Paper paper, CitedPapers papers) {
		String name = citation.label();
		List<String> accepted = papers.locked(citation.identifier()).map(LockedPaper::nicknames).orElse(List.of());
		return name.isBlank() || citation.bare() || name.equalsIgnoreCase(paper.title()) || accepted.contains(name) ? Optional.empty()
				: Optional.of(new AssistProposal(NLS.bind(Messages.Accept, name), NLS.bind(Messages.Accept_Info, name, paper.title()),
						() -> new NicknameChange(papers.course(), paper.identifier(), name, true).perform()));
	}

	private static ICompletionProposal here(IDocument document, String label, TextEdit edit) {
		return new AssistProposal(label, null, () -> {
			try {
				document.replace(edit.offset(), edit.length(), edit.replacement());
			} catch (BadLocationException e) {
				ILog.of(CitationAssist.class).error(e.getMessage(), e);
			}
		});
	}

	/** Offered where more than one place would change. */
	private static Optional<ICompletionProposal> everywhere(String label, CitedPapers papers, CitedPaper paper, CitationEdit edit) {
		EveryOccurrence refactoring = new EveryOccurrence(label, papers, paper, edit);
		long count = refactoring.count();
		return count < 2 ? Optional.empty() : Optional.of(new AssistProposal(NLS.bind(Messages.Everywhere, label, count), Messages.Everywhere_Info,
				() -> EveryOccurrenceWizard.open(refactoring, Display.getCurrent().getActiveShell())));
	}
}
