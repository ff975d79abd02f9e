package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

	@TempDir
	Path place;

	private Path folder;

	@BeforeEach
	void create() throws IOException {
		folder = Files.createDirectory(place.resolve("course"));
	}

	private void write(String... files) throws IOException {
		for (String file : files) {
			Files.createDirectories(folder.resolve(file).getParent());
			Files.writeString(folder.resolve(file), "x");
		}
	}

	private FolderFiles look() throws IOException {
		return FolderFiles.of(folder, () -> false);
	}

	@Test
	void listsFilesOfAllFoldersInOrder() throws IOException {
		write("b.md", "images/z.png", "images/a/图 1.png", "a.md");
		assertEquals(List.of("a.md", "b.md", "images/a/图 1.png", "images/z.png"), List.copyOf(look().all()));
		assertTrue(look().exists("images/a/图 1.png"));
		assertFalse(look().exists("images"));
		assertFalse(look().exists("/a.md"));
		assertFalse(look().exists(""));
	}

	@Test
	void knowsHiddenFilesAndDoesNotListThem() throws IOException {
		write(".hidden.png", ".assets/a.png", "images/.b/c.png", ".git/objects/d.png", "vendor/.git/e");
		assertEquals(List.of(), List.copyOf(look().all()));
		assertTrue(look().exists(".hidden.png") && look().exists(".assets/a.png") && look().exists("images/.b/c.png"));
		assertFalse(look().exists(".git/objects/d.png") || look().exists("vendor/.git/e"));
	}

	@Test
	void findsOtherSpellings() throws IOException {
		String composed = Normalizer.normalize("café.png", Normalizer.Form.NFC);
		String decomposed = Normalizer.normalize("café.png", Normalizer.Form.NFD);
		write("Images/Photo.PNG", decomposed);
		FolderFiles files = look();
		assertEquals(Optional.of("Images/Photo.PNG"), files.spelledOtherwise("images/photo.png"));
		assertEquals(Optional.of(decomposed), files.spelledOtherwise(composed));
		assertEquals(Optional.of(decomposed), files.spelledOtherwise("CAFÉ.PNG"));
		assertEquals(Optional.empty(), files.spelledOtherwise("Images/Photo.PNG"));
		assertEquals(Optional.empty(), files.spelledOtherwise("images/photos.png"));
		assertFalse(files.exists(composed));
	}

	@Test
	void followsLinksThatStayInTheFolder() throws IOException {
		write("real/a.png");
		Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
		Files.createSymbolicLink(folder.resolve("b.png"), folder.resolve("real/a.png"));
		assertEquals(List.of("b.png", "link/a.png", "real/a.png"), List.copyOf(look().all()));
	}

	@Test
	void followsNoLinkOutOfTheFolder() throws IOException {
		Files.createDirectories(place.resolve("course-secret"));
		Files.writeString(place.resolve("course-secret/key"), "x");
		Files.createSymbolicLink(folder.resolve("out"), place.resolve("course-secret"));
		Files.createSymbolicLink(folder.resolve("key"), Path.of("../course-secret/key"));
		Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
		assertEquals(List.of(), List.copyOf(look().all()));
		assertFalse(look().exists("key") || look().exists("out/key"));
	}

	@Test
	void endsWithLinksThatLeadBackOrNowhere() throws IOException {
		write("a/b/c.png");
		Files.createSymbolicLink(folder.resolve("a/b/loop"), Path.of(".."));
		Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
		Files.createSymbolicLink(folder.resolve("gone"), Path.of("nothing"));
		Files.createSymbolicLink(folder.resolve("here"), Path.of("."));
		assertEquals(List.of("a/b/c.png"), List.copyOf(look().all()));
	}

	@Test
	void worksOnAFolderThatIsALink() throws IOException {
		write("a.png");
		Path link = Files.createSymbolicLink(place.resolve("link"), folder);
		assertTrue(FolderFiles.of(link, () -> false).exists("a.png"));
	}

	@Test
	void readsPagesStyleSheetsAndScripts() throws IOException {
		write("index.html", "css/A.CSS", "a.md", ".hidden.css", "app.js", "m.mjs", "a.json");
		Files.writeString(folder.resolve("large.css"), "x".repeat((1 << 20) + 1));
		Files.write(folder.resolve("broken.htm"), new byte[] { 'a', (byte) 0xFF });
		FolderFiles files = look();
		assertEquals(Optional.of("x"), files.text("index.html"));
		assertEquals(Optional.of("x"), files.text("css/A.CSS"));
		assertEquals(Optional.of("x"), files.text("app.js"));
		assertEquals(Optional.of("x"), files.text("m.mjs"));
		assertEquals(Optional.of("a\uFFFD"), files.text("broken.htm"));
		for (String file : List.of("a.md", ".hidden.css", "a.json", "large.css", "nothing.html")) {
			assertEquals(Optional.empty(), files.text(file), file);
		}
	}

	@Test
	void refusesMoreFilesThanACourseHas() throws IOException {
		write("a", "b", "c/d");
		assertEquals(4, FolderFiles.of(folder, () -> false, 4).all().size() + 1);
		assertEquals(3, assertThrows(FolderTooLargeException.class, () -> FolderFiles.of(folder, () -> false, 3)).limit());
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		assertThrows(IOException.class, () -> FolderFiles.of(place.resolve("nothing"), () -> false));
	}

	@Test
	void stopsWhenCancelled() {
		assertThrows(CancellationException.class, () -> FolderFiles.of(folder, () -> true));
	}

	@Test
	void namesFoldersThatCannotBeRead() throws IOException {
		write("open/a.png", "closed/b.png");
		Path closed = folder.resolve("closed");
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
		try {
			assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");
			assertEquals(List.of("closed"), look().unreadable());
			assertEquals(List.of("open/a.png"), List.copyOf(look().all()));
		} finally {
			Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
		}
	}
}
