package dev.lectern.check.internal.citation;

import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.Citation;
import dev.lectern.citation.CitationForm;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/**
 * A citation with what is known of its paper.
 *
 * @param paper empty when nobody knows it
 */
record Cited(Citation citation, Optional<Paper> paper, CheckedDeck deck) {

	static Cited of(Citation citation, CheckedDeck deck) {
		return new Cited(citation, deck.files().papers().find(citation.identifier()), deck);
	}

	/** What the deck calls it, for messages: its label, else its identifier. */
	String name() {
		return citation.label().isBlank() ? citation.identifier().toString() : citation.label();
	}

	boolean isMeaningless() {
		return PointingLabel.is(citation.label());
	}

	/** Whether the label is a name that can be compared with titles. */
	boolean isNamed() {
		return isNamed(citation);
	}

	static boolean isNamed(Citation citation) {
		return !citation.bare() && !citation.label().isBlank() && !PointingLabel.is(citation.label());
	}

	/** Whether the course says that the paper may be called so. */
	private boolean isNickname() {
		return deck.conventions().style().nicknames().stream()
				.anyMatch(nickname -> nickname.paper().equals(citation.identifier().canonical()) && nickname.name().equalsIgnoreCase(citation.label()));
	}

	/** Empty when the label is no name, when nothing is known of the paper, and when the course accepts the name. */
	Optional<KnownPapers.Verdict> verdict() {
		return isNamed() && !isNickname() ? deck.files().papers().judge(citation) : Optional.empty();
	}

	/** The known paper that was meant instead, by the label, or by label and year. */
	Optional<Paper> meant() {
		return verdict().flatMap(KnownPapers.Verdict::other).flatMap(LockedPaper::paper);
	}

	/** The known paper that was meant by label and number, where nothing is known of the paper the link leads to. */
	Optional<Paper> slip() {
		return paper.isEmpty() && isNamed() && !isNickname() ? deck.files().papers().slip(citation.label(), citation.identifier()).flatMap(LockedPaper::paper) : Optional.empty();
	}

	/** Whether the label is this paper's name and no other known paper's, so that the citation means it beyond doubt. */
	boolean isCertain() {
		return verdict().filter(KnownPapers.Verdict::certain).isPresent();
	}

	/** What the course asks for in this language, or what is usual in it. */
	CitationForm form() {
		return asked(deck).orElseGet(() -> CitationForm.of(deck.language()));
	}

	/** What the course asks for in the deck's language; empty when it does not say, or nothing of years. */
	static Optional<CitationForm> asked(CheckedDeck deck) {
		return Optional.ofNullable(deck.conventions().style().citations().get(deck.language())).flatMap(asked -> CitationForm.ofPattern(asked.pattern()));
	}

	/** The address, where it is in the deck's text; else the link. */
	SourceRange address() {
		return address(citation, deck.text());
	}

	private static SourceRange address(Citation citation, String text) {
		SourceRange target = citation.link().targetRange();
		return target.length() > 0 && target.end() <= text.length() ? target : citation.link().range();
	}

	/** @param text the deck's */
	static Optional<SourceRange> identifierRange(Citation citation, String text) {
		SourceRange address = address(citation, text);
		int at = address.in(text).indexOf(citation.identifier().toString());
		return at < 0 ? Optional.empty() : Optional.of(new SourceRange(address.offset() + at, citation.identifier().toString().length()));
	}

	/** Where the identifier stands in the address; empty when it is written in another way there. */
	Optional<SourceRange> identifierRange() {
		return identifierRange(citation, deck.text());
	}

	/** Writes the paper's title as the label. */
	Optional<Fix> insertTitle() {
		return paper.filter(known -> citation.labelRange().length() > 0 && citation.link().kind() != Link.Kind.AUTOLINK)
				.map(known -> Fix.offered(Messages.get("citation.fix.title", known.title()), citation.labelRange(), CitationForm.label(known.title())));
	}

	/** Lets the link lead to another paper. */
	Optional<Fix> replaceBy(Paper other) {
		return identifierRange().map(range -> Fix.offered(Messages.get("citation.fix.paper", other.identifier(), other.title()), range, other.identifier().canonical()));
	}
}
