package dev.lectern.ui.citation.fix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.MarkerAnnotation;

import dev.lectern.citation.Citation;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.citation.fix.CitationChoice.Concern;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.text.CitationForms;

/** What Ctrl+1 offers at a citation: its title, its year, its paper, its name; here and wherever the course cites it. */
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
		Optional<DeckPlace> place = DeckPlace.of(document);
		Optional<CitedPapers> papers = place.flatMap(DeckPlace::papers);
		Optional<DeckCitations> found = papers.flatMap(known -> DeckCitations.current(document));
		Stream<CitationChoice> choices = found.flatMap(all -> all.at(context.getOffset()))
				.map(citation -> Stream.concat(here(document, citation, papers.get(), CitationForms.of(place), context.getSourceViewer().getAnnotationModel()).stream(),
						new CourseChoices(papers.get()).of(citation).stream()))
				.or(() -> found.flatMap(all -> all.malformedAt(context.getOffset())).map(malformed -> new CourseChoices(papers.get()).of(malformed).stream()))
				.orElse(Stream.of());
		return choices.map(AssistProposal::new).toArray(ICompletionProposal[]::new);
	}

	/** What can be done at this place only, problems' own fixes excepted. */
	private static List<CitationChoice> here(IDocument document, Citation citation, CitedPapers papers, CitationForms forms, IAnnotationModel problems) {
		List<CitationChoice> choices = new ArrayList<>();
		papers.known(citation.identifier()).ifPresent(paper -> {
			CitationEdit.Name title = new CitationEdit.Name(paper.identifier(), paper.title());
			CitationEdit.Year year = new CitationEdit.Year(paper, true);
			title.at(citation, forms).filter(edit -> !isFixed(range(edit), problems))
					.ifPresent(edit -> choices.add(choice(document, Concern.LABEL, NLS.bind(Messages.Title_Here, paper.title()), edit)));
			year.at(citation, forms).filter(edit -> !isFixed(edit.length() > 0 ? range(edit) : citation.link().range(), problems))
					.ifPresent(edit -> choices.add(choice(document, Concern.YEAR, yearLabel(citation, paper), edit)));
		});
		return choices;
	}

	private static SourceRange range(TextEdit edit) {
		return new SourceRange(edit.offset(), edit.length());
	}

	/** Markers tell of the saved text, and of what others than their rule offer. */
	private static boolean isFixed(SourceRange range, IAnnotationModel problems) {
		for (Iterator<Annotation> all = problems.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = annotation instanceof IQuickFixableAnnotation fixable && !(annotation instanceof MarkerAnnotation) && fixable.isQuickFixable() ? problems.getPosition(annotation) : null;
			if (position != null && position.getOffset() == range.offset() && position.getLength() == range.length()) {
				return true;
			}
		}
		return false;
	}

	private static String yearLabel(Citation citation, Paper paper) {
		String right = String.valueOf(paper.published().getYear());
		OptionalInt wrong = CitationEdit.Year.wrong(citation, paper);
		return wrong.isPresent() ? NLS.bind(Messages.Year_Here, String.valueOf(wrong.getAsInt()), right) : NLS.bind(Messages.Year_Add, right);
	}

	private static CitationChoice choice(IDocument document, Concern concern, String label, TextEdit edit) {
		return new CitationChoice(concern, label, "", () -> { //$NON-NLS-1$
			try {
				document.replace(edit.offset(), edit.length(), edit.replacement());
			} catch (BadLocationException e) {
				ILog.of(CitationAssist.class).error(e.getMessage(), e);
			}
		});
	}
}
