package dev.lectern.ui.citation.fix;

import java.util.Optional;
import java.util.OptionalInt;

import dev.lectern.citation.Citation;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.citation.text.CitationForms;

/** What is to be the same wherever a paper is cited. */
sealed interface CitationEdit {

	/** What has to be changed at one citation; empty where all is as it should be. @param forms of the deck's language */
	Optional<TextEdit> at(Citation citation, CitationForms forms);

	/** The year of the paper's first version. A year that several citations share, a range and a venue's year stay. */
	record Year(Paper paper) implements CitationEdit {

		private int right() {
			return paper.published().getYear();
		}

		/** The year given, where it is one and wrong. */
		static OptionalInt wrong(Citation citation, Paper paper) {
			return citation.year().filter(year -> !year.covers(paper.published().getYear())).map(year -> OptionalInt.of(year.from())).orElse(OptionalInt.empty());
		}

		@Override
		public Optional<TextEdit> at(Citation citation, CitationForms forms) {
			if (citation.bare()) {
				return Optional.empty();
			}
			return citation.year().isEmpty() ? Optional.of(new TextEdit(citation.end(), 0, forms.year(right())))
					: citation.year().filter(year -> isWrong(year)).map(year -> new TextEdit(year.range().offset(), year.range().length(), String.valueOf(right())));
		}

		private boolean isWrong(CitedYear year) {
			return !year.covers(right()) && !year.isRange() && !year.shared() && year.alone();
		}
	}

	/** The name by which readers see it. */
	record Name(String name) implements CitationEdit {

		@Override
		public Optional<TextEdit> at(Citation citation, CitationForms forms) {
			return citation.labelRange().length() == 0 || citation.bare() || citation.label().equals(name) ? Optional.empty()
					: Optional.of(new TextEdit(citation.labelRange().offset(), citation.labelRange().length(), CitationForms.escaped(name)));
		}
	}
}
