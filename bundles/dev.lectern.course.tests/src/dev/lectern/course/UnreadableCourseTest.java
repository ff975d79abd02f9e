package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseException.Kind;

class UnreadableCourseTest {

	@TempDir
	Path folder;

	private Locale usual;

	@BeforeEach
	void speakEnglish() {
		usual = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(usual);
	}

	private static CourseException refused(Path path, Kind kind) {
		CourseException e = assertThrows(CourseException.class, () -> CourseReader.read(path));
		assertEquals(kind, e.kind());
		assertFalse(e.getMessage().contains("\n"), e.getMessage());
		return e;
	}

	@Test
	void nothingThere() {
		CourseException e = refused(folder.resolve("nowhere"), Kind.NOT_FOUND);
		assertEquals(folder.resolve("nowhere"), e.path());
		assertEquals(folder.resolve("nowhere") + ": there is no such folder", e.getMessage());
	}

	@Test
	void aFile() throws IOException {
		refused(Files.writeString(folder.resolve("talk.md"), "# Talk"), Kind.NOT_A_FOLDER);
	}

	@Test
	void anEmptyFolder() {
		assertTrue(refused(folder, Kind.NO_COURSE).getMessage().contains("expected index.html with Slides.init({...})"));
	}

	@Test
	void aFolderOfOtherThings() throws IOException {
		new CourseFiles(folder).withDecks("README.md", "docs/en/a.md", "src/main/a.md").with("index.html", "<h1>Home</h1>");
		refused(folder, Kind.NO_COURSE);
	}

	@Test
	void aPageThatIsAFolderTellsNothing() throws IOException {
		Files.createDirectories(folder.resolve("index.html"));
		refused(folder, Kind.NO_COURSE);
	}

	@Test
	void tellsItInChineseToo() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals(folder.resolve("nowhere") + "：没有这个文件夹", refused(folder.resolve("nowhere"), Kind.NOT_FOUND).getMessage());
	}

	@Test
	void aFolderWithoutPermission() throws IOException {
		new CourseFiles(folder.resolve("closed")).withDecks("src/en/a.md");
		withoutPermission(folder.resolve("closed"), () -> refused(folder.resolve("closed"), Kind.UNREADABLE));
	}

	@Test
	void aPageWithoutPermission() throws IOException {
		new CourseFiles(folder).withDecks("src/en/a.md").with("index.html", "<script>Slides.init({chapters:['a']})</script>");
		withoutPermission(folder.resolve("index.html"), () -> assertTrue(refused(folder, Kind.UNREADABLE).getMessage().endsWith("permission denied")));
	}

	@Test
	void aDeckWithoutPermissionIsAProblemOfTheDeck() throws IOException {
		CourseFiles files = new CourseFiles(folder).withDecks("src/en/a.md", "src/en/b.md");
		withoutPermission(folder.resolve("src/en/a.md"), () -> {
			LoadedCourse loaded = LoadedCourse.load(assertReads(files));
			assertEquals(1, loaded.decks().size());
			assertEquals("deck.unreadable", loaded.problems().getFirst().rule());
			assertEquals("src/en/a.md", loaded.problems().getFirst().file());
		});
	}

	private static Course assertReads(CourseFiles files) {
		try {
			return files.read();
		} catch (CourseException e) {
			throw new AssertionError(e);
		}
	}

	private static void withoutPermission(Path path, Runnable check) throws IOException {
		assumeTrue(Files.getFileAttributeView(path, PosixFileAttributeView.class) != null, "skipped: this file system has no permissions");
		var before = Files.getPosixFilePermissions(path);
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
		try {
			assumeFalse(Files.isReadable(path), "skipped: this user can read everything");
			check.run();
		} finally {
			Files.setPosixFilePermissions(path, before);
		}
	}
}
