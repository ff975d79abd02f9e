package dev.lectern.ui.citation.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;

import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.live.LiveCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.MalformedOccurrence;
import dev.lectern.ui.citation.papers.Occurrence;
import dev.lectern.ui.citation.text.CitationForms;

/**
 * Changes every place that cites a paper in all decks of a course, whatever their language, as one change that can be looked at before and undone after. Decks that
 * are open are changed as they are in their editors.
 */
public final class EveryOccurrence extends Refactoring {

	private final String name;
	private final CitedPapers papers;
	private final CitationEdit edit;

	/** @param name what it does, for people */
	EveryOccurrence(String name, CitedPapers papers, CitationEdit edit) {
		this.name = name;
		this.papers = papers;
		this.edit = edit;
	}

	/** How many places it would change: of open decks as they are in their editors, as far as those have been read, of the others as they were saved. Answers from memory. */
	int count() {
		return decks().entrySet().stream().mapToInt(deck -> {
			CitationForms forms = forms(deck.getValue());
			return live(deck.getKey()).map(open -> edit.on(open.citations(), open.malformed(), forms)).orElseGet(() -> edit.on(saved(deck.getKey()), malformed(deck.getKey()), forms)).size();
		}).sum();
	}

	/** All of the course, for what an author has typed and not saved may cite anything. */
	private Map<DeckFile, Language> decks() {
		Map<DeckFile, Language> decks = new LinkedHashMap<>();
		papers.loaded().course().chapters().forEach(chapter -> papers.loaded().course().languages()
				.forEach(language -> Optional.ofNullable(chapter.decks().get(language.id())).ifPresent(deck -> decks.put(deck, language))));
		return decks;
	}

	private List<Citation> saved(DeckFile deck) {
		return papers.papers().stream().flatMap(paper -> paper.occurrences().stream()).filter(one -> one.deck().equals(deck)).map(Occurrence::citation).toList();
	}

	private List<MalformedCitation> malformed(DeckFile deck) {
		return papers.malformed().stream().filter(one -> one.deck().equals(deck)).map(MalformedOccurrence::citation).toList();
	}

	private Optional<DeckCitations> live(DeckFile deck) {
		List<DeckCitations> found = new ArrayList<>();
		document(papers.course().file(deck)).ifPresent(document -> ServiceCaller.callOnce(EveryOccurrence.class, LiveCitations.class, live -> live.find(document).ifPresent(found::add)));
		return found.stream().findFirst();
	}

	private CitationForms forms(Language language) {
		return CitationForms.of(papers.loaded().course().style(), language);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		Map<DeckFile, Language> decks = decks();
		SubMonitor progress = SubMonitor.convert(monitor, decks.size());
		CompositeChange all = new CompositeChange(name);
		decks.forEach((deck, language) -> {
			change(deck, language).ifPresent(all::add);
			progress.split(1);
		});
		return all;
	}

	private Optional<TextChange> change(DeckFile deckFile, Language language) {
		IFile file = papers.course().file(deckFile);
		Optional<Deck> deck = document(file).map(IDocument::get).map(text -> Deck.of(text, papers.loaded().course().profile(deckFile))).or(() -> papers.loaded().deck(deckFile));
		TextFileChange change = new TextFileChange(deckFile.path(), file);
		change.setEdit(new MultiTextEdit());
		change.setTextType("md"); //$NON-NLS-1$
		CitationForms forms = forms(language);
		for (Slide slide : deck.map(Deck::slides).orElse(List.of())) {
			Citations citations = Citations.of(slide);
			edit.on(citations.known(), citations.malformed(), forms).forEach(found -> add(change, found, slide));
		}
		return change.getEdit().hasChildren() ? Optional.of(change) : Optional.empty();
	}

	private static void add(TextChange change, TextEdit found, Slide slide) {
		ReplaceEdit replace = new ReplaceEdit(found.offset(), found.length(), found.replacement());
		change.addEdit(replace);
		change.addTextEditGroup(new TextEditGroup(NLS.bind(Messages.Slide, slide.index(), slide.title()), replace));
	}

	/** What editors show of a file; empty when none has it open. */
	private static Optional<IDocument> document(IFile file) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return Optional.ofNullable(buffer).map(ITextFileBuffer::getDocument);
	}
}
