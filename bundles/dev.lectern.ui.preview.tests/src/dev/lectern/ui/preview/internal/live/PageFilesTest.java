package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;

/** Files of the course that came or changed are shown anew; the page stays. */
class PageFilesTest extends PreviewFixture {

	private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='30'><rect width='40' height='30' style='fill:red'/></svg>";
	private static final String WIDTH = "return document.querySelector('.slides img').naturalWidth";

	@AfterEach
	void itIsStillTheSamePage() {
		assertEquals(1.0, js("return window.mark"));
	}

	@Test
	void aPictureThatComesAndOneThatChanges() throws IOException {
		open("# One\n\n![picture](img/a%20b.svg)\n");
		window.until(() -> Boolean.TRUE.equals(js("return document.querySelector('.slides img').complete")), () -> "still loading");
		write("img/a b.svg", PICTURE.formatted(40));
		until(WIDTH, 40.0);
		write("img/a b.svg", PICTURE.formatted(50));
		until(WIDTH, 50.0);
		js("document.querySelector('.slides img').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: -1, clientY: -1 }))");
		window.until(() -> sources.equals(List.of("7:![picture](img/a%20b.svg)")), () -> "its source is " + sources);
	}

	@Test
	void aStyleSheetThatChangesAndOneThatItImports() throws IOException {
		Files.writeString(course.resolve("own.css"), "@import 'more.css'; .reveal h1 { color: rgb(1, 2, 3) }");
		Files.writeString(course.resolve("more.css"), ".reveal h1 { margin-left: 1px }");
		open("# One\n");
		String color = "return getComputedStyle(document.querySelector('h1')).color";
		until(color, "rgb(1, 2, 3)");
		write("own.css", "@import 'more.css'; .reveal h1 { color: rgb(4, 5, 6) }");
		until(color, "rgb(4, 5, 6)");
		write("more.css", ".reveal h1 { margin-left: 7px }");
		until("return getComputedStyle(document.querySelector('h1')).marginLeft", "7px");
		until("return document.querySelectorAll('link[href=\"own.css\"]').length", 1.0);
	}

	@Test
	void backgroundsAskForTheNewPicture() throws IOException {
		Files.writeString(course.resolve("bg.svg"), PICTURE.formatted(40));
		open("<!-- .slide: data-background-image=\"bg.svg\" -->\n\n# One\n\n<p id=\"p\" style=\"background: url(bg.svg)\">text</p>\n");
		String asked = "return [...document.querySelectorAll('.backgrounds [style*=\"bg.svg?\"], #p[style*=\"bg.svg?\"]')].length";
		until("return document.querySelectorAll('.backgrounds [style*=\"bg.svg\"]').length", 1.0);
		assertEquals(0.0, js(asked));
		write("bg.svg", PICTURE.formatted(50));
		until(asked, 2.0);
		assertEquals("text", js("return document.getElementById('p').textContent"));
	}

	@Test
	void aPictureThatChangedWhileItsSlideWasFarAway() throws IOException {
		Files.writeString(course.resolve("a.svg"), PICTURE.formatted(40));
		Deck deck = open("<!-- .slide: data-background-image=\"a.svg\" -->\n\n# One\n\n![picture](a.svg)\n" + "\n---\n\n# More\n".repeat(30));
		until(WIDTH, 40.0);
		show(deck, 30);
		until("return document.querySelectorAll('.slides img').length", 0.0);
		write("a.svg", PICTURE.formatted(50));
		afterAllReports();
		show(deck, 0);
		until(WIDTH, 50.0);
		until("return document.querySelectorAll('.backgrounds [style*=\"a.svg?\"]').length", 1.0);
	}

	@Test
	void slidesAreLaidOutWithTheSizeThatThingsHaveNow() throws IOException {
		Files.writeString(course.resolve("a.svg"), PICTURE.formatted(40));
		Files.writeString(course.resolve("own.css"), ".reveal h1 { margin-top: 10px }");
		open("# One\n\n![picture](a.svg)\n", true);
		until(WIDTH, 40.0);
		String centred = "const section = document.querySelector('.slides section'); return section.style.top === Math.max((900 - section.scrollHeight) / 2, 0) + 'px'";
		js("window.dispatchEvent(new Event('resize'))");
		assertEquals(true, js(centred));
		write("a.svg", PICTURE.replace("height='30'", "height='300'").formatted(60));
		until(WIDTH, 60.0);
		until(centred, true);
		write("own.css", ".reveal h1 { margin-top: 200px }");
		until("return getComputedStyle(document.querySelector('h1')).marginTop", "200px");
		until("return document.querySelectorAll('link[href=\"own.css\"]').length", 1.0);
		until(centred, true);
	}

	@Test
	void otherFilesAreNothingToThePage() throws IOException {
		Files.writeString(course.resolve("a.svg"), PICTURE.formatted(40));
		open("# One\n\n![picture](a.svg)\n");
		until(WIDTH, 40.0);
		js("window.loads = 0; document.querySelector('.slides img').addEventListener('load', () => window.loads++)");
		write("b.svg", PICTURE.formatted(50));
		write("a.svg", PICTURE.formatted(60));
		until(WIDTH, 60.0);
		assertEquals(1.0, js("return window.loads"));
	}

	private Deck open(String text) {
		return open(text, false);
	}

	private Deck open(String text, boolean centred) {
		Deck deck = Deck.of(text, profile(V6).withCentred(centred).withStyleSheets(List.of("own.css")));
		show(deck, 0);
		js("window.mark = 1");
		return deck;
	}

	private void write(String file, String content) throws IOException {
		Files.createDirectories(course.resolve(file).getParent());
		Files.writeString(course.resolve(file), content);
		preview.filesChanged(course, Set.of(file));
	}
}
