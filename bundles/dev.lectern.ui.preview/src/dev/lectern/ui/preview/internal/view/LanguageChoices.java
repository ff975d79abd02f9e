package dev.lectern.ui.preview.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.workspace.DeckLocation;

/**
 * The decks of a chapter in the languages of its course.
 *
 * @param choices in the course's order; empty for a deck outside a course
 * @param present the place of the language shown; -1 when there is none
 */
record LanguageChoices(List<Choice> choices, int present) {

	/** One language of the course, and the chapter's deck in it. */
	record Choice(Language language, DeckFile deck) {
	}

	static final LanguageChoices NONE = new LanguageChoices(List.of(), -1);

	LanguageChoices {
		choices = List.copyOf(choices);
	}

	static LanguageChoices of(DeckLocation location) {
		return location.course().loaded().map(loaded -> of(loaded.course().languages(), location.chapter(), location.language().id())).orElse(NONE);
	}

	static LanguageChoices of(List<Language> languages, Chapter chapter, String present) {
		List<Choice> choices = languages.stream().filter(language -> chapter.decks().containsKey(language.id()))
				.map(language -> new Choice(language, chapter.decks().get(language.id()))).toList();
		return new LanguageChoices(choices, choices.stream().map(choice -> choice.language().id()).toList().indexOf(present));
	}

	/** The next language in which there is a deck, the first one following the last; empty when there is no other one. */
	Optional<Choice> next() {
		return Stream.concat(choices.stream().skip(present + 1L), choices.stream().limit(Math.max(present, 0))).filter(choice -> choice.deck().exists())
				.findFirst();
	}
}
