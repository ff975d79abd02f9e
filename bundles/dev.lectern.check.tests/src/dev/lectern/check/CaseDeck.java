package dev.lectern.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

/** Runs one rule over a text, in the style of {@link CaseHouse}. */
record CaseDeck(CheckedDeck deck) {

	static final Map<String, Profile> PROFILES = Map.of("plain", Profile.DEFAULT, "course", Profile.SLIDES_INIT);
	/** What {@code cases/papers.jsonl} says: true of real papers, but for one that does not exist and one whose title is made up. */
	static final KnownPapers PAPERS = papers();

	static CaseDeck of(String text, Profile profile, Set<String> files) {
		return of(text, profile, files, "en");
	}

	static CaseDeck of(String text, Profile profile, Set<String> files, String language) {
		return new CaseDeck(new CheckedDeck(Deck.of(text, profile), new DeckFile(language, "src/" + language + "/deck.md", true), language, "deck", new SetOfFiles(files, PAPERS),
				CaseHouse.CONVENTIONS));
	}

	CaseDeck with(String text) {
		return new CaseDeck(deck.with(Deck.of(text, deck.profile())));
	}

	/** What a rule says, in the order of the places. */
	List<Finding> findings(Rule rule) {
		List<Finding> found = new ArrayList<>();
		switch (rule) {
			case Rule.OfSlide ofSlide -> {
				for (Slide slide : deck.deck().slides()) {
					ofSlide.check(slide, deck, found::add);
				}
			}
			case Rule.OfDeck ofDeck -> ofDeck.check(deck, found::add);
			case Rule.OfCourse ofCourse -> {
				// needs more than a deck
			}
		}
		found.sort(Comparator.comparingInt(finding -> finding.range().offset()));
		return found;
	}

	/** The text with what was found in brackets. */
	String marked(Rule rule) {
		StringBuilder text = new StringBuilder(deck.text());
		for (Finding finding : findings(rule).reversed()) {
			text.insert(finding.range().end(), '⟧').insert(finding.range().offset(), '⟦');
		}
		return text.toString();
	}

	private static KnownPapers papers() {
		try (InputStream stream = CaseDeck.class.getResourceAsStream("cases/papers.jsonl")) {
			return KnownPapers.of(LockFile.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private record SetOfFiles(Set<String> all, KnownPapers papers) implements CourseFiles {

		@Override
		public boolean exists(String path) {
			return all.contains(path);
		}

		@Override
		public Optional<String> spelledOtherwise(String path) {
			return all.stream().filter(file -> !file.equals(path) && file.equalsIgnoreCase(path)).findFirst();
		}
	}
}
