package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;

/** What a course file says of the problems of its own: they hold for the decks they are about. */
class CourseRuleSettingsTest {

	@TempDir
	private Path folder;

	private List<String> check(String statements) throws Exception {
		Files.createDirectories(folder.resolve("src/en"));
		Files.writeString(folder.resolve("src/en/a.md"), "# A\n");
		Files.writeString(folder.resolve("t.course"), "course \"T\"\nlanguage en\nlanguage zh\nchapter a\nchapter b\n" + statements + "\n");
		return new Checker(List.of()).check(LoadedCourse.load(CourseReader.read(folder, KnownRules.CATALOGUE)), FolderFiles.of(folder, () -> false), () -> false).stream()
				.map(problem -> problem.severity() + " " + problem.line() + ":" + problem.column() + " " + problem.rule()).toList();
	}

	@Test
	void aMissingDeckIsOneOfItsChapterAndLanguage() throws Exception {
		assertEquals(List.of("WARNING 4:9 course.deck-missing", "WARNING 5:9 course.deck-missing", "WARNING 5:9 course.deck-missing"), check(""));
		assertEquals(List.of("WARNING 4:9 course.deck-missing"), check("rule course.deck-missing off in b"));
		assertEquals(List.of("WARNING 5:9 course.deck-missing"), check("rule course.deck-missing off for zh"));
		assertEquals(List.of("WARNING 4:9 course.deck-missing", "ERROR 5:9 course.deck-missing", "WARNING 5:9 course.deck-missing"),
				check("rule course.deck-missing error in b for en"));
	}

	@Test
	void aDeckWithoutChapterIsOneOfItsLanguage() throws Exception {
		Files.createDirectories(folder.resolve("src/zh"));
		Files.writeString(folder.resolve("src/zh/c.md"), "# C\n");
		assertEquals(List.of("WARNING 1:8 course.deck-unlisted"), check("rule course.deck-missing off"));
		assertEquals(List.of(), check("rule course.deck-missing off rule course.deck-unlisted off for zh"));
	}

	@Test
	void aSettingThatCanNeverHoldIsTold() throws Exception {
		String off = "rule course.deck-missing off ";
		assertEquals(List.of("WARNING 6:70 course.value"), check(off + "rule course.deck-missing off in b slide 2"));
		assertEquals(List.of("WARNING 6:62 course.value"), check(off + "rule course.unknown-name off in b"));
		assertEquals(List.of("WARNING 6:64 course.value"), check(off + "rule course.chapter-twice off for zh"));
		assertEquals(List.of(), check(off + "rule course.deck-missing off in b for zh rule course.unknown-name off"));
	}
}
