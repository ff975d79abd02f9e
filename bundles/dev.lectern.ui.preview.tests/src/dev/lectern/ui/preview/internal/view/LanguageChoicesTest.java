package dev.lectern.ui.preview.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.ui.preview.internal.view.LanguageChoices.Choice;

class LanguageChoicesTest {

	private static final List<Language> LANGUAGES = List.of(new Language("en", "English", true), new Language("zh", "\u4e2d\u6587", false),
			new Language("de", "Deutsch", false));

	@ParameterizedTest
	@CsvSource({ "en zh de, en, zh", "en zh de, zh, de", "en zh de, de, en", "en de, en, de", "en de, de, en", "zh de, zh, de", "en, en, none",
			"zh, en, zh", "en zh, nowhere, en" })
	void nextIsTheFollowingLanguageThatIsThere(String there, String present, String next) {
		assertEquals(next, choices(there, present).next().map(choice -> choice.language().id()).orElse("none"));
	}

	@Test
	void allLanguagesAreListedInTheOrderOfTheCourse() {
		LanguageChoices choices = choices("en de", "de");
		assertEquals(List.of("en", "zh", "de"), choices.choices().stream().map(Choice::language).map(Language::id).toList());
		assertEquals(List.of(true, false, true), choices.choices().stream().map(choice -> choice.deck().exists()).toList());
		assertEquals(2, choices.present());
	}

	@Test
	void aDeckOutsideACourseHasNoOtherLanguage() {
		assertEquals(Optional.empty(), LanguageChoices.NONE.next());
	}

	private static LanguageChoices choices(String there, String present) {
		Map<String, DeckFile> decks = new LinkedHashMap<>();
		LANGUAGES.forEach(language -> decks.put(language.id(), new DeckFile(language.id(), language.id() + ".md", List.of(there.split(" ")).contains(language.id()))));
		return LanguageChoices.of(LANGUAGES, new Chapter("intro", decks), present);
	}
}
