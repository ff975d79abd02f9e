package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;

class UnusedAssetTest {

	private static final String DECK = "src/en/a.md";

	@TempDir
	private Path folder;

	@Test
	void anImageNobodyNames() throws Exception {
		assertEquals(List.of("src/en/images/old.png"), unused(Map.of(DECK, "![a](src/en/images/new.png)", "src/en/images/new.png", "", "src/en/images/old.png", "")));
	}

	@Test
	void ofSeveralLanguages() throws Exception {
		assertEquals(List.of("src/zh/old.svg"), unused(Map.of(DECK, "![a](src/zh/new.svg)", "src/zh/a.md", "# A", "src/zh/new.svg", "", "src/zh/old.svg", "")));
	}

	@Test
	void allKindsOfImages() throws Exception {
		assertEquals(List.of("src/en/a.JPG", "src/en/b.webp", "src/en/c.gif"), unused(Map.of(DECK, "# A", "src/en/a.JPG", "", "src/en/b.webp", "", "src/en/c.gif", "")));
	}

	@Test
	void aLongerNameCounts() throws Exception {
		assertEquals(List.of("src/en/map-2.png"), unused(Map.of(DECK, "![a](src/en/map.png)", "src/en/map.png", "", "src/en/map-2.png", "")));
	}

	@Test
	void inAFolderOfItsOwn() throws Exception {
		assertEquals(List.of("src/en/x/y/z.png"), unused(Map.of(DECK, "# A", "src/en/x/y/z.png", "")));
	}

	@Test
	void namedInADirectiveInHtmlInCodeOrInACommentIsUsed() throws Exception {
		assertEquals(List.of(), unused(Map.of(DECK, "<!-- .slide: data-background-image=\"src/en/a.png\" -->\n<img src='src/en/b.png'>\n`c.png`\n<!-- d.png -->", "src/en/a.png", "",
				"src/en/b.png", "", "src/en/c.png", "", "src/en/d.png", "")));
	}

	@Test
	void namedForAWidthOrInADrawingIsUsed() throws Exception {
		assertEquals(List.of(), unused(Map.of(DECK, "<img srcset='src/en/a.png 2x'> <video poster='src/en/b.png'></video> <svg><image href='src/en/c.png'/></svg>", "src/en/a.png", "",
				"src/en/b.png", "", "src/en/c.png", "")));
	}

	@Test
	void encodedOrInAnotherCaseIsUsed() throws Exception {
		assertEquals(List.of(), unused(Map.of(DECK, "![a](src/en/my%20image.png) ![b](src/en/B.PNG)", "src/en/my image.png", "", "src/en/b.png", "")));
	}

	@Test
	void otherFilesAndImagesElsewhereAreNotLookedAt() throws Exception {
		assertEquals(List.of(), unused(Map.of(DECK, "# A", "src/en/data.csv", "", "logo.png", "", "assets/x.png", "")));
	}

	@Test
	void namedByAStyleSheetIsUsed() throws Exception {
		assertEquals(List.of(), unused(Map.of(DECK, "# A", "src/en/x.png", "", "style.css", "body { background: url(src/en/x.png) }")));
	}

	@Test
	void namedByAScriptIsUsed() throws Exception {
		assertEquals(List.of("src/en/y.png"), unused(Map.of(DECK, "# A", "src/en/x.png", "", "src/en/y.png", "", "slides.js", "logo.src = 'src/en/x.png'")));
	}

	@Test
	void nothingIsSaidWhenADeckCannotBeRead() throws Exception {
		write(Map.of(DECK, "# A", "src/en/b.md", "![x](x.png)", "src/en/x.png", ""));
		var course = CourseReader.read(folder);
		Files.delete(folder.resolve("src/en/b.md"));
		assertEquals(List.of(), unused(LoadedCourse.load(course)));
	}

	private List<String> unused(Map<String, String> files) throws Exception {
		write(files);
		return unused(LoadedCourse.load(CourseReader.read(folder)));
	}

	private void write(Map<String, String> files) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
	}

	private List<String> unused(LoadedCourse course) throws IOException {
		Rule.OfCourse rule = Rules.all().stream().filter(Rule.OfCourse.class::isInstance).map(Rule.OfCourse.class::cast).filter(each -> each.id().equals("asset.unused")).findFirst()
				.orElseThrow();
		List<String> found = new ArrayList<>();
		rule.check(course, FolderFiles.of(folder, () -> false), new CourseFindings() {

			@Override
			public void report(DeckFile deck, Finding finding) {
				throw new AssertionError(finding);
			}

			@Override
			public void report(String file, String message) {
				found.add(file);
			}

			@Override
			public void report(String file, String text, Finding finding) {
				throw new AssertionError(finding);
			}
		});
		return found;
	}
}
