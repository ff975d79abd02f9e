package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.Assets;

/** The life of a page: loading, decks and sites following one another, trouble. */
class LivePreviewTest extends PreviewFixture {

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void showsADeckOnTheStageOfItsProfile(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 1);
		assertEquals("One|Two|Three", titles());
		assertEquals("Two", inView());
		assertEquals(reveal, js("const links = [...document.styleSheets].map(s => s.href); return links.find(h => h.includes('theme')).split('/').at(-3)"));
		assertEquals("1600px 900px", js("const s = document.querySelector('.slides').style; return s.width + ' ' + s.height"));
		assertEquals("rgb(17, 17, 17)", js("return getComputedStyle(document.body).backgroundColor"), "the night theme's");
		assertEquals("zh-CN", js("return document.documentElement.lang"));
		assertEquals(false, js("return document.querySelector('.reveal').classList.contains('center')"));
	}

	@Test
	void theCoursesOwnStyleSheetsApplyAfterTheTheme() throws IOException {
		Files.writeString(course.resolve("own.css"), ".reveal h1 { color: rgb(1, 2, 3) }");
		Profile profile = profile(V6);
		Profile styled = new Profile(profile.separators(), profile.stage(), profile.centred(), profile.theme(),
				List.of("https://nowhere.example/remote.css", "own.css"), profile.reveal());
		show(Deck.of(THREE, styled), 0);
		assertEquals("rgb(1, 2, 3)", js("return getComputedStyle(document.querySelector('h1')).color"));
		assertEquals(0.0, js("return document.querySelectorAll('link[href*=remote]').length"));
	}

	@Test
	void imagesOfTheCourseShow() throws IOException {
		Files.createDirectories(course.resolve("src/zh/images"));
		Files.writeString(course.resolve("src/zh/images/图 1.svg"),
				"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><rect width='40' height='30' style='fill:red'/></svg>");
		show(deck("# One\n\n![picture](src/zh/images/图%201.svg)\n", V6), 0);
		window.until(() -> Double.valueOf(40).equals(js("return document.querySelector('.slides img').naturalWidth")), () -> "the picture did not load");
	}

	@Test
	void editsWhileThePageLoadsAreNotLostAndOlderOnesAreSkipped() {
		Deck deck = deck(THREE, V6);
		for (int i = 0; i < 50; i++) {
			deck = deck.edited(new TextEdit(deck.text().length(), 0, " " + i));
			preview.show(site(deck), "document", deck, Optional.of(deck.slides().get(2).id()));
		}
		untilShown(deck);
		assertEquals("Three 0 1 2", ((String) js("return document.querySelector('.slides section.present').textContent.replace(/\\s+/g, ' ')")).substring(0, 11));
		assertTrue(((String) js("return document.querySelector('.slides section.present').textContent")).contains(" 48 49"));
	}

	@Test
	void anotherDeckOfTheSameSiteComesIntoTheSamePage() {
		show(deck(THREE, V6), 2);
		js("window.mark = 1");
		Deck other = deck("# Other\n", V6);
		preview.show(site(other), "another document", other, Optional.of(other.slides().get(0).id()));
		untilShown(other);
		assertEquals("Other", titles());
		assertEquals("Other", inView());
		assertEquals(1.0, js("return window.mark"));
	}

	@Test
	void anotherProfileOrLanguageTakesANewPage() {
		show(deck(THREE, V6), 0);
		js("window.mark = 1");
		Deck other = deck(THREE, V5);
		show(other, 0);
		assertEquals("undefined", js("return typeof window.mark"));
		assertEquals("One|Two|Three", titles());
	}

	@Test
	void reloadingBringsTheDeckBack() {
		Deck deck = deck(THREE, V6);
		show(deck, 2);
		js("window.mark = 1");
		preview.reload();
		window.until(() -> preview.inPage().isEmpty(), () -> "the page did not go");
		untilShown(deck);
		assertEquals("undefined", js("return typeof window.mark"));
		assertEquals("Three", inView());
	}

	@Test
	void aPageThatCannotStartSaysSo() {
		preview.close();
		open(new Assets() {
			@Override
			public Optional<InputStream> open(String path) throws IOException {
				return path.endsWith("reveal.mjs") ? Optional.empty() : webFiles().open(path);
			}

			@Override
			public List<String> children(String folder) throws IOException {
				return webFiles().children(folder);
			}
		});
		Deck deck = deck(THREE, V6);
		preview.show(site(deck), "document", deck, Optional.empty());
		window.until(() -> !trouble.isEmpty(), () -> "nothing was said");
		assertTrue(trouble.getFirst().startsWith("reveal.js did not start"), trouble.toString());
		assertEquals(false, js("return document.getElementById('lectern-broken').hidden"));
		assertNotEquals("", js("return document.querySelector('#lectern-broken h1').textContent"));
		trouble.clear();
	}

	@Test
	void aFolderThatIsGoneIsSaidAndComingBackIsSeen() throws IOException {
		Deck deck = deck(THREE, V6);
		Path later = course.resolve("later");
		PreviewSite site = new PreviewSite(later, PageSettings.of(deck.profile(), "zh"));
		preview.show(site, "document", deck, Optional.empty());
		window.until(() -> !trouble.isEmpty(), () -> "nothing was said");
		assertEquals("unavailable " + later, trouble.getFirst());
		trouble.clear();
		Files.createDirectory(later);
		preview.show(site, "document", deck, Optional.empty());
		untilShown(deck);
	}
}
