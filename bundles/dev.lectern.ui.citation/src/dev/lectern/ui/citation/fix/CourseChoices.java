package dev.lectern.ui.citation.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import dev.lectern.citation.Citation;
import dev.lectern.citation.IdentifierFault;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.fix.CitationChoice.Concern;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.view.CitationsView;

/** What can be done about a citation in the whole course: in every deck and language, in the lock file. Answers from memory. */
record CourseChoices(CitedPapers papers) {

	List<CitationChoice> of(Citation citation) {
		List<CitationChoice> choices = new ArrayList<>();
		MeantPaper judge = new MeantPaper(papers.known());
		judge.of(citation).ifPresent(meant -> everywhere(Concern.PAPER, NLS.bind(Messages.Paper_Everywhere, meant.identifier(), meant.title()),
				new CitationEdit.Meant(CitedPapers.paper(citation.identifier()), meant, judge)).ifPresent(choices::add));
		papers.known(citation.identifier()).ifPresentOrElse(paper -> {
			nickname(citation, paper).ifPresent(choices::add);
			choices.addAll(years(paper));
			name(paper, paper.title()).ifPresent(choices::add);
			if (!citation.label().isBlank() && !citation.label().equals(paper.title())) {
				name(paper, citation.label()).ifPresent(choices::add);
			}
		}, () -> choices.add(new CitationChoice(Concern.OTHER, NLS.bind(Messages.Ask, citation.identifier().canonical()), Messages.Ask_Info, () -> {
			CitationsView.bringUp();
			RefreshPapersJob.begin(papers.course(), List.of(CitedPapers.paper(citation.identifier())));
		})));
		papers.cited(citation.identifier()).ifPresent(cited -> choices.add(new CitationChoice(Concern.OTHER, NLS.bind(Messages.Find, cited.occurrences().size()), "", //$NON-NLS-1$
				() -> CitationsView.showReferences(papers.course(), cited.identifier()))));
		return choices;
	}

	/** Addresses without an identifier have nothing in common, and of those in capitals the identifier is right. */
	List<CitationChoice> of(MalformedCitation malformed) {
		boolean ofAddress = malformed.fault() == IdentifierFault.MISSING || malformed.fault() == IdentifierFault.CAPITALS;
		return ofAddress ? List.of() : new MeantPaper(papers.known()).of(malformed).flatMap(meant -> everywhere(Concern.PAPER, NLS.bind(Messages.Paper_Everywhere, meant.identifier(), meant.title()),
				new CitationEdit.RightIdentifier(malformed.written(), meant.identifier()))).stream().toList();
	}

	/** The years that are wrong; and, as something else to ask for, those that are not there as well. */
	private List<CitationChoice> years(Paper paper) {
		String right = String.valueOf(paper.published().getYear());
		CitationEdit wrong = new CitationEdit.Year(paper, false);
		CitationEdit all = new CitationEdit.Year(paper, true);
		Optional<CitationChoice> corrected = everywhere(Concern.YEAR, NLS.bind(Messages.Year_Everywhere, right), wrong);
		Optional<CitationChoice> added = count(all) == count(wrong) ? Optional.empty() : everywhere(Concern.YEAR, NLS.bind(Messages.Year_Everywhere_Added, right), all);
		return Stream.concat(corrected.stream(), added.stream()).toList();
	}

	private int count(CitationEdit edit) {
		return new EveryOccurrence("", papers, edit).count(); //$NON-NLS-1$
	}

	private Optional<CitationChoice> name(Paper paper, String name) {
		return everywhere(Concern.LABEL, NLS.bind(Messages.Name_Everywhere, name), new CitationEdit.Name(paper.identifier(), name));
	}

	private Optional<CitationChoice> nickname(Citation citation, Paper paper) {
		String name = citation.label();
		List<String> accepted = papers.locked(citation.identifier()).map(LockedPaper::nicknames).orElse(List.of());
		return name.isBlank() || citation.bare() || name.equalsIgnoreCase(paper.title()) || accepted.contains(name) ? Optional.empty()
				: Optional.of(new CitationChoice(Concern.LABEL, NLS.bind(Messages.Accept, name), NLS.bind(Messages.Accept_Info, name, paper.title()),
						() -> NicknameChange.accept(papers.course(), paper.identifier(), name).perform()));
	}

	/** Offered where more than one place would change. */
	private Optional<CitationChoice> everywhere(Concern concern, String label, CitationEdit edit) {
		EveryOccurrence refactoring = new EveryOccurrence(label, papers, edit);
		int count = refactoring.count();
		return count < 2 ? Optional.empty() : Optional.of(new CitationChoice(concern, NLS.bind(Messages.Everywhere, label, count), Messages.Everywhere_Info,
				() -> EveryOccurrenceWizard.open(refactoring, Display.getCurrent().getActiveShell())));
	}
}
