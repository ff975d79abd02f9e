package dev.lectern.ui.citation.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.text.PaperInfo;

/**
 * Offers citations by words of a title, a name the course gives a paper, or the begin of an identifier: in brackets and in plain text. First come the papers
 * of the course, then those of the store. The generic editor asks in a thread of its own.
 */
public final class CitationCompletion implements IContentAssistProcessor {

	private static final int MOST = 30;
	private static final int SHORTEST = 2;

	/** @param name what the label will say */
	private record Candidate(Paper paper, String name, int score) {
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		try {
			IDocument document = viewer.getDocument();
			IRegion line = document.getLineInformationOfOffset(offset);
			TypedWords typed = TypedWords.before(document.get(line.getOffset(), line.getLength()), offset - line.getOffset());
			return typed.words().isEmpty() ? new ICompletionProposal[0]
					: proposals(typed, line.getOffset(), DeckPlace.of(document)).toArray(ICompletionProposal[]::new);
		} catch (BadLocationException e) {
			return new ICompletionProposal[0]; // the text became shorter meanwhile
		}
	}

	/** In plain text the longest row of words before the caret that finds something is what was meant. */
	private static List<ICompletionProposal> proposals(TypedWords typed, int line, Optional<DeckPlace> place) {
		for (int first = 0; first < (typed.isInBracket() ? 1 : typed.words().size()); first++) {
			List<String> words = typed.words().subList(first, typed.words().size());
			List<Candidate> found = String.join("", words).length() < SHORTEST ? List.of() : candidates(words, place.flatMap(DeckPlace::papers)); //$NON-NLS-1$
			if (!found.isEmpty()) {
				int start = line + (typed.isInBracket() ? typed.open() : typed.start().get(first));
				CitationForms forms = CitationForms.of(place);
				return found.stream().<ICompletionProposal>map(candidate -> proposal(candidate, forms, place.flatMap(DeckPlace::papers), start, line + typed.end())).toList();
			}
		}
		return List.of();
	}

	private static CitationProposal proposal(Candidate candidate, CitationForms forms, Optional<CitedPapers> papers, int start, int end) {
		Paper paper = candidate.paper();
		PaperInfo info = PaperInfo.of(paper.identifier(), papers, forms).or(Optional.of(paper));
		return new CitationProposal(info, candidate.name(), forms.write(paper.identifier(), candidate.name(), paper.published().getYear()), start, end);
	}

	private static List<Candidate> candidates(List<String> words, Optional<CitedPapers> papers) {
		Map<ArxivIdentifier, Candidate> found = new LinkedHashMap<>();
		papers.ifPresent(known -> ofCourse(words, known).forEach(candidate -> found.put(candidate.paper().identifier(), candidate)));
		StoredPapers.completions(String.join(" ", words), MOST).forEach(paper -> found.putIfAbsent(paper.identifier(), new Candidate(paper, paper.title(), 0))); //$NON-NLS-1$
		return found.values().stream().limit(MOST).toList();
	}

	private static List<Candidate> ofCourse(List<String> words, CitedPapers papers) {
		List<Candidate> found = new ArrayList<>();
		for (LockedPaper locked : papers.lock().entries()) {
			locked.paper().flatMap(paper -> candidate(words, paper, names(locked, papers.cited(locked.identifier())))).ifPresent(found::add);
		}
		found.sort(Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER));
		return found;
	}

	private static List<String> names(LockedPaper locked, Optional<CitedPaper> cited) {
		List<String> names = new ArrayList<>(locked.nicknames());
		cited.ifPresent(paper -> names.addAll(paper.labels().keySet()));
		return names;
	}

	/** By its title; else by another name of it, which the label then says. */
	private static Optional<Candidate> candidate(List<String> words, Paper paper, List<String> names) {
		int title = TitleMatch.score(words, paper.title());
		if (title > 0 || words.size() == 1 && paper.identifier().canonical().startsWith(words.getFirst())) {
			return Optional.of(new Candidate(paper, paper.title(), title));
		}
		return names.stream().map(name -> new Candidate(paper, name, TitleMatch.score(words, name))).filter(candidate -> candidate.score() > 0)
				.max(Comparator.comparingInt(Candidate::score));
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	/** Only on demand: a bracket begins many things. */
	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
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
