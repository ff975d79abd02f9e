package dev.lectern.ui.citation.text;

import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.course.Language;
import dev.lectern.course.style.CitationForm;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.ui.citation.papers.DeckPlace;

/** How citations are written in a language: as the course's {@code *.course} file says, else as is usual there. */
public record CitationForms(CitationForm form, dev.lectern.citation.CitationForm usual) {

	private static final String LINK = "[{title}]({url})"; //$NON-NLS-1$
	private static final String URL = "({url})"; //$NON-NLS-1$
	private static final String YEAR = "{year}"; //$NON-NLS-1$

	/** What is right where no language is known. */
	public static final CitationForms DEFAULT = usual(dev.lectern.citation.CitationForm.of("")); //$NON-NLS-1$

	/** @param style the course's; a language it says nothing of has its usual form */
	public static CitationForms of(HouseStyle style, Language language) {
		dev.lectern.citation.CitationForm usual = dev.lectern.citation.CitationForm.of(language.id());
		return Optional.ofNullable(style.citations().get(language.id())).map(form -> new CitationForms(form, usual)).orElseGet(() -> usual(usual));
	}

	/** How citations are written where a deck stands; what is right where no language is known outside of courses. */
	public static CitationForms of(Optional<DeckPlace> place) {
		return place.flatMap(deck -> deck.papers().map(papers -> of(papers.loaded().course().style(), deck.language()))).orElse(DEFAULT);
	}

	private static CitationForms usual(dev.lectern.citation.CitationForm form) {
		return new CitationForms(new CitationForm(LINK + form.open() + YEAR + form.close()), form);
	}

	/** @param label what readers see, plain text */
	public String write(ArxivIdentifier paper, String label, int year) {
		return form.pattern().replace(YEAR, String.valueOf(year)).replace("{id}", paper.canonical()).replace("{url}", address(paper)) //$NON-NLS-1$ //$NON-NLS-2$
				.replace("{title}", escaped(label)); //$NON-NLS-1$
	}

	/** A year as it stands behind a link, with what is between them. */
	public String year(int year) {
		int link = form.pattern().indexOf(URL);
		String tail = link < 0 ? "" : form.pattern().substring(link + URL.length()); //$NON-NLS-1$
		return tail.contains(YEAR) ? tail.replace(YEAR, String.valueOf(year)) : usual.year(year);
	}

	/** The page of a paper at arXiv. */
	public static String address(ArxivIdentifier paper) {
		return "https://arxiv.org/abs/" + paper; //$NON-NLS-1$
	}

	/** Plain text as the label of a Markdown link, also in a table. */
	public static String escaped(String label) {
		return dev.lectern.citation.CitationForm.label(label);
	}
}
