package dev.lectern.ui.citation.view;

import java.util.Comparator;

import dev.lectern.ui.citation.view.Row.PaperRow;

/** The columns of the view, in their order, with the order of papers each stands for. */
enum Column {

	TITLE(Messages.Column_Title, 560, Comparator.comparing(row -> row.paper().title(), String.CASE_INSENSITIVE_ORDER)),
	YEAR(Messages.Column_Year, 56, Comparator.comparingInt(row -> row.paper().year().orElse(0))),
	STATUS(Messages.Column_Status, 100, Comparator.comparing(row -> row.paper().status())),
	LANGUAGES(Messages.Column_Languages, 150, Comparator.comparing((PaperRow row) -> !LanguageCounts.hasGap(row))),
	OCCURRENCES(Messages.Column_Occurrences, 70, Comparator.comparingInt(row -> row.paper().occurrences().size())),
	IDENTIFIER(Messages.Column_Identifier, 100, Comparator.comparing(row -> row.paper().identifier().canonical()));

	final String label;
	final int width;
	final Comparator<PaperRow> order;

	Column(String label, int width, Comparator<PaperRow> order) {
		this.label = label;
		this.width = width;
		this.order = order;
	}
}
