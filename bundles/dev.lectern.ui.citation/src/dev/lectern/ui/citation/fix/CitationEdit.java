package dev.lectern.ui.citation.fix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.text.CitationForms;

/** What is to be the same wherever a paper is cited. */
sealed interface CitationEdit {

	/**
	 * What has to be changed on a slide or in a deck, each once. Answers from memory.
	 *
	 * @param forms of the deck's language
	 */
	Set<TextEdit> on(List<Citation> known, List<MalformedCitation> malformed, CitationForms forms);

	/** One that looks at each citation of a paper by itself. */
	sealed interface OfCitation extends CitationEdit {

		/** Without a version. */
		ArxivIdentifier cited();

		/** What has to be changed at one citation; empty where all is as it should be. */
		Optional<TextEdit> at(Citation citation, CitationForms forms);

		@Override
		default Set<TextEdit> on(List<Citation> known, List<MalformedCitation> malformed, CitationForms forms) {
			Set<TextEdit> edits = new LinkedHashSet<>();
			known.stream().filter(citation -> CitedPapers.paper(citation.identifier()).equals(cited())).forEach(citation -> at(citation, forms).ifPresent(edits::add));
			return edits;
		}
	}

	/**
	 * The year of the paper's first version. A year that several citations share, a range and a venue's year stay.
	 *
	 * @param added whether it is put in where no year stands
	 */
	record Year(Paper paper, boolean added) implements OfCitation {

		@Override
		public ArxivIdentifier cited() {
			return paper.identifier();
		}

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
			return citation.year().isEmpty() ? Optional.of(new TextEdit(citation.end(), 0, forms.year(right()))).filter(edit -> added)
					: citation.year().filter(year -> isWrong(year)).map(year -> new TextEdit(year.range().offset(), year.range().length(), String.valueOf(right())));
		}

		private boolean isWrong(CitedYear year) {
			return !year.covers(right()) && !year.isRange() && !year.shared() && year.alone();
		}
	}

	/** The name by which readers see it. */
	record Name(ArxivIdentifier cited, String name) implements OfCitation {

		@Override
		public Optional<TextEdit> at(Citation citation, CitationForms forms) {
			return citation.labelRange().length() == 0 || citation.bare() || citation.label().equals(name) ? Optional.empty()
					: Optional.of(new TextEdit(citation.labelRange().offset(), citation.labelRange().length(), CitationForms.escaped(name)));
		}
	}

	/** The paper that the label means, where the address leads to another. Citations whose label does fit their address stay. */
	record Meant(ArxivIdentifier cited, Paper meant, MeantPaper judge) implements OfCitation {

		@Override
		public Optional<TextEdit> at(Citation citation, CitationForms forms) {
			return judge.of(citation).filter(other -> other.identifier().equals(meant.identifier())).flatMap(other -> identifier(citation))
					.map(range -> new TextEdit(range.offset(), range.length(), range.equals(citation.link().targetRange()) ? CitationForms.address(meant.identifier()) : meant.identifier().canonical()));
		}

		/** Where the identifier stands in the address; all of the address when it is written in another way there. */
		private static Optional<SourceRange> identifier(Citation citation) {
			SourceRange target = citation.link().targetRange();
			String written = citation.identifier().toString();
			int at = citation.link().target().length() == target.length() ? citation.link().target().indexOf(written) : -1;
			return target.length() == 0 ? Optional.empty() : Optional.of(at < 0 ? target : new SourceRange(target.offset() + at, written.length()));
		}
	}

	/** A paper's identifier in place of what is none. */
	record RightIdentifier(String written, ArxivIdentifier meant) implements CitationEdit {

		@Override
		public Set<TextEdit> on(List<Citation> known, List<MalformedCitation> malformed, CitationForms forms) {
			Set<TextEdit> edits = new LinkedHashSet<>();
			malformed.stream().filter(one -> one.written().equals(written)).forEach(one -> edit(one).ifPresent(edits::add));
			return edits;
		}

		/** The identifier alone, or all of the address where it is written in another way there. */
		private Optional<TextEdit> edit(MalformedCitation malformed) {
			SourceRange range = malformed.range();
			if (range.length() == written.length()) {
				return Optional.of(new TextEdit(range.offset(), range.length(), meant.canonical()));
			}
			return Optional.of(range).filter(malformed.link().targetRange()::equals).map(address -> new TextEdit(address.offset(), address.length(), CitationForms.address(meant)));
		}
	}
}
