package dev.lectern.check.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.CourseDeck;
import dev.lectern.course.page.Page;
import dev.lectern.deck.Deck;

/** What stands on the course's page beside a deck, as far as it is known: nobody runs the page's scripts. */
final class Surroundings {

	static final String PAGE = "index.html";
	private static final Pattern SECTION = Pattern.compile("<section\\b", Pattern.CASE_INSENSITIVE);

	private final CheckedDeck deck;
	private final List<CourseDeck> ofLanguage;

	Surroundings(CheckedDeck deck) {
		this.deck = deck;
		ofLanguage = deck.course().stream().filter(each -> each.file().language().equals(deck.language())).toList();
	}

	/** Whether the pages or scripts of the course say this word anywhere. */
	boolean mention(String word) {
		return deck.files().all().stream().filter(file -> !file.endsWith(".css")).anyMatch(file -> deck.files().text(file).filter(text -> text.contains(word)).isPresent());
	}

	/** Whether hidden slides may show after all. */
	boolean hiddenMayShow() {
		return mention("showHiddenSlides");
	}

	/** Whether the slides may be numbered from 1. */
	boolean mayCountFromOne() {
		return mention("hashOneBasedIndex");
	}

	/** The other deck at a path. */
	Optional<Deck> deckAt(String path) {
		return deck.course().stream().filter(each -> each.file().path().equals(path)).findFirst().flatMap(this::now);
	}

	/** All decks of the language, this one first; empty when one of them could not be read. */
	Optional<List<Deck>> language() {
		List<Deck> decks = new ArrayList<>(List.of(deck.deck()));
		ofLanguage.stream().filter(each -> !each.file().equals(deck.file())).forEach(each -> each.deck().ifPresent(decks::add));
		return decks.size() >= ofLanguage.size() ? Optional.of(decks) : Optional.empty();
	}

	/**
	 * The decks that stand on the page one after the other, this one among them; this one alone where the page shows one deck at a time, or is not known.
	 *
	 * @return empty when there is something else on the page, or not all of it is known
	 */
	Optional<List<Deck>> together() {
		List<Deck> alone = List.of(deck.deck());
		Optional<String> text = deck.files().text(PAGE).filter(page -> page.contains("data-markdown"));
		List<Page.Section> sections = text.map(Page::of).map(Page::sections).orElse(List.of());
		if (sections.isEmpty()) {
			return Optional.of(alone);
		}
		List<Deck> decks = sections.stream().flatMap(section -> section.path().flatMap(this::shown).stream()).toList();
		boolean whole = decks.size() == sections.size() && SECTION.matcher(text.get()).results().count() == sections.size();
		return whole && decks.contains(deck.deck()) ? Optional.of(decks) : Optional.empty();
	}

	/** A page names the decks of one language; a script of it puts those of another in their place. */
	private Optional<Deck> shown(String path) {
		return deck.course().stream().filter(each -> each.file().path().equals(path)).findFirst()
				.flatMap(named -> ofLanguage.stream().filter(each -> each.chapter().equals(named.chapter())).findFirst()).flatMap(this::now);
	}

	private Optional<Deck> now(CourseDeck each) {
		return each.file().equals(deck.file()) ? Optional.of(deck.deck()) : each.deck();
	}
}
