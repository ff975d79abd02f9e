package dev.lectern.ui.citation.view;

import java.util.List;

import org.eclipse.jface.viewers.StyledString;

import dev.lectern.course.Language;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.Occurrence;
import dev.lectern.ui.citation.view.Row.PaperRow;

/** How often a paper is cited in each language that could cite it: in one chapter only languages that have its deck. */
final class LanguageCounts {

	private static final String NONE = "\u2013"; //$NON-NLS-1$
	private static final String GAP = "   "; //$NON-NLS-1$

	private LanguageCounts() {
	}

	static List<Language> expected(PaperRow row) {
		return row.papers().loaded().course().languages().stream().filter(language -> row.chapter().isEmpty() || hasDeck(row, language)).toList();
	}

	private static boolean hasDeck(PaperRow row, Language language) {
		return row.papers().loaded().course().chapters().stream().filter(chapter -> chapter.id().equals(row.chapter()))
				.map(chapter -> chapter.decks().get(language.id())).anyMatch(deck -> deck != null && deck.exists());
	}

	/** Whether a language that could cite it does not: in a chapter, or, for the paper as a whole, in one of the chapters that cite it. */
	static boolean hasGap(PaperRow row) {
		CitedPaper paper = row.paper();
		return row.chapter().isEmpty()
				? paper.occurrences().stream().map(occurrence -> occurrence.chapter().id()).distinct().anyMatch(chapter -> hasGap(new PaperRow(row.papers(), chapter, paper.in(chapter))))
				: expected(row).stream().anyMatch(language -> paper.count(language.id()) == 0);
	}

	static StyledString text(PaperRow row) {
		StyledString text = new StyledString();
		for (Language language : expected(row)) {
			long count = row.paper().count(language.id());
			if (text.length() > 0) {
				text.append(GAP);
			}
			text.append(language.label() + ' ', StyledString.QUALIFIER_STYLER);
			text.append(count == 0 ? NONE : String.valueOf(count), count == 0 ? RowLabels.ALARM : null);
		}
		return text;
	}

	static String label(Occurrence occurrence) {
		return label(occurrence.language());
	}

	/** What a language is called; its id where nobody gave it a name. */
	static String label(Language language) {
		return language.label().isBlank() ? language.id() : language.label();
	}
}
