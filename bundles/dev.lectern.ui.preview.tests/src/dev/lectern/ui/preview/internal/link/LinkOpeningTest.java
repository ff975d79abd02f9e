package dev.lectern.ui.preview.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.present.OutsideBrowser;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;

class LinkOpeningTest {

	@TempDir
	Path folder;

	private final List<String> opened = new ArrayList<>();
	private Display display;
	private LinkOpening links;
	private boolean launches = true;

	@BeforeEach
	void open() throws Exception {
		folder = folder.toRealPath();
		write("index.html", "<script>Slides.init({ chapters: ['one', 'two'], langs: { en: 'English' } });</script>");
		write("src/en/one.md", "# One\n");
		write("src/en/two.md", "# A\n\n---\n\n# B\n\n----\n\n# C\n\n---\n\n# D\n");
		LoadedCourse loaded = LoadedCourse.load(CourseReader.read(folder));
		OpenCourse course = (OpenCourse) Proxy.newProxyInstance(OpenCourse.class.getClassLoader(), new Class<?>[] { OpenCourse.class }, (proxy, method, arguments) -> switch (method.getName()) {
		case "loaded" -> Optional.of(loaded);
		case "folder" -> folder;
		default -> throw new UnsupportedOperationException(method.getName());
		});
		display = new Display();
		links = new LinkOpening(() -> null, new UiThread(display, () -> false), () -> List.of(course), (where, deck, slide) -> opened.add("deck " + deck.path() + " " + slide),
				new OutsideBrowser(address -> {
					opened.add("system " + address);
					return launches;
				}), text -> () -> opened.add("said " + text));
	}

	@AfterEach
	void close() {
		display.dispose();
	}

	@ParameterizedTest
	@CsvSource({ "'',1", "/1,2", "/1/1,3", "2,4", "/2/0/3,4", "/9,1", "title,1", "/99999999999,1" })
	void decksOpenInLecternAtTheirSlide(String fragment, int slide) {
		follow(new PageLink.CourseFile(folder.resolve("src/en/two.md"), fragment));
		assertEquals(List.of("deck src/en/two.md " + slide), opened);
	}

	@Test
	void otherFilesOpenWithTheSystem() throws IOException {
		Path file = write("papers/a b.pdf", "%PDF");
		follow(new PageLink.CourseFile(file, ""));
		follow(new PageLink.CourseFile(write("src/en/notes.md", "no deck of the course"), ""));
		assertEquals(List.of("system " + file, "system " + folder.resolve("src/en/notes.md")), opened);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.sh", "a.DESKTOP", "a.jar", "a.py" })
	void noLinkStartsAProgram(String name) throws IOException {
		follow(new PageLink.CourseFile(write(name, ""), ""));
		assertTrue(opened.size() == 1 && opened.get(0).startsWith("said ") && opened.get(0).contains(name), opened.toString());
	}

	@Test
	void noLinkStartsAFileThatMayBeRun() throws IOException {
		Path file = write("data", "#!/bin/sh\n");
		assertTrue(file.toFile().setExecutable(true));
		follow(new PageLink.CourseFile(file, ""));
		assertTrue(opened.size() == 1 && opened.get(0).startsWith("said "), opened.toString());
	}

	@Test
	void sitesAndMailGoToTheSystem() {
		follow(new PageLink.Site("https://a.example/"));
		follow(new PageLink.Mail("mailto:a@b.example"));
		follow(new PageLink.Nowhere());
		assertEquals(List.of("system https://a.example/", "system mailto:a@b.example"), opened);
	}

	@Test
	void whatCannotBeOpenedIsSaid() throws IOException {
		launches = false;
		Path file = write("a.odd", "");
		follow(new PageLink.CourseFile(file, ""));
		follow(new PageLink.Missing("gone.pdf"));
		assertEquals(3, opened.size(), opened.toString());
		assertTrue(opened.get(1).startsWith("said ") && opened.get(1).contains("a.odd"), opened.toString());
		assertTrue(opened.get(2).startsWith("said ") && opened.get(2).contains("gone.pdf"), opened.toString());
	}

	private void follow(PageLink link) {
		links.open(link);
		while (display.readAndDispatch()) {
			// until all is done
		}
	}

	private Path write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		return Files.writeString(folder.resolve(name), text);
	}
}
