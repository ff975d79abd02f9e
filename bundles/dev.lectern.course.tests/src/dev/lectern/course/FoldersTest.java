package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Profile;

class FoldersTest {

	@TempDir
	Path folder;

	@Test
	void readsLanguageFolders() throws Exception {
		Course course = new CourseFiles(folder.resolve("My course")).withDecks("src/zh-CN/chapter-10.md", "src/zh-CN/chapter-2.md", "src/en/chapter-2.md",
				"src/en/chapter-10.md", "src/en/.hidden.md", "src/images/a.md", "src/css/b.md", "src/de/notes.txt").read();
		assertEquals("My course", course.title());
		assertEquals(Origin.FOLDERS, course.origin());
		assertEquals(Profile.DEFAULT, course.profile());
		assertEquals(List.of("en", "zh-CN"), course.languages().stream().map(Language::id).toList());
		assertEquals("en", course.source().id());
		assertEquals(List.of("chapter-2", "chapter-10"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(List.of("en", "zh-CN"), List.copyOf(course.chapters().getFirst().decks().keySet()));
		assertEquals(List.of(), course.problems());
	}

	@Test
	void takesTheFullestLanguageAsSourceWithoutEnglish() throws Exception {
		Course course = new CourseFiles(folder).withDecks("src/de/a.md", "src/fr/a.md", "src/fr/b.md", "src/zh/b.md", "src/zh/c.md").read();
		assertEquals(List.of("fr", "de", "zh"), course.languages().stream().map(Language::id).toList());
		assertEquals(List.of("a", "b", "c"), course.chapters().stream().map(Chapter::id).toList());
		assertEquals(List.of("src/zh/a.md", "src/de/b.md", "src/fr/c.md", "src/de/c.md"),
				course.decks().filter(deck -> !deck.exists()).map(DeckFile::path).toList());
		assertEquals(4, course.problems().stream().filter(problem -> problem.rule().equals("course.deck-missing") && problem.file().isEmpty()).count());
	}

	@Test
	void doesNotTakeAFolderForADeck() throws Exception {
		CourseFiles files = new CourseFiles(folder).withDecks("src/en/a.md");
		Files.createDirectories(folder.resolve("src/en/b.md"));
		assertEquals(List.of("a"), files.read().chapters().stream().map(Chapter::id).toList());
	}

	@ParameterizedTest
	@CsvSource({ "en, English", "zh, 中文", "fr, Français", "de, Deutsch", "ja, 日本語", "yue, 粵語", "xx, xx", "not a tag, not a tag" })
	void callsLanguagesByTheirOwnNames(String tag, String name) {
		assertEquals(name, LanguageTag.ownName(tag));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh", "zh-CN", "zh-Hant-TW", "pt-BR", "yue", "sr-Latn" })
	void knowsLanguages(String tag) {
		assertTrue(LanguageTag.isKnown(tag));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "images", "css", "js", "lib", "assets", "fonts", "img", "xx", "zh_CN", "e", "en-", "-en", "und", "x-private" })
	void knowsWhatIsNoLanguage(String name) {
		// ISO 639 has codes that look like folder names, and some of them are names of folders in courses
		assertEquals(false, LanguageTag.isKnown(name));
	}

	@Test
	void ordersNamesAsPeopleNumberThem() {
		List<String> ordered = List.of("a", "a1", "a01b", "A2", "a10", "a10-2", "a10-10", "a99999999999999999999", "b", "chapter-2", "chapter-10", "参考");
		long seed = new Random().nextLong();
		for (int i = 0; i < 200; i++) {
			List<String> shuffled = new ArrayList<>(ordered);
			Collections.shuffle(shuffled, new Random(seed + i));
			shuffled.sort(new NaturalOrder());
			assertEquals(ordered, shuffled, "seed " + (seed + i));
		}
	}

	@Test
	void writesNothing() throws Exception {
		CourseFiles files = new CourseFiles(folder).withDecks("src/en/a.md", "src/zh/a.md");
		List<String> before = listing();
		LoadedCourse.load(files.read());
		assertEquals(before, listing());
	}

	private List<String> listing() throws Exception {
		List<String> lines = new ArrayList<>();
		try (var paths = Files.walk(folder)) {
			for (Path path : paths.sorted().toList()) {
				lines.add(path + " " + Files.getLastModifiedTime(path));
			}
		}
		return lines;
	}
}
