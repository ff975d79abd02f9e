package dev.lectern.course.language.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class DeckLinksTest {

	private static final Set<String> FILES = Set.of("src/en/one.md", "src/zh/one.md", "src/en/two.md", "src/zh/two.md", "src/en/a b.md", "img/one.png", "src/en/pic.png", "README.md");

	private static String moved(String text, String path, Map<String, String> moves) {
		Deck deck = Deck.of(text, Profile.DEFAULT);
		return Renaming.applied(text, DeckLinks.moved(DeckLinks.of(deck, path, FILES::contains), path, moves));
	}

	private static final Map<String, String> ONE = Map.of("src/en/one.md", "src/en/intro.md", "src/zh/one.md", "src/zh/intro.md");

	@Test
	void linksFromTheCourseAndFromBesideAreFollowedAndKeepTheirForm() {
		assertEquals("[a](src/en/intro.md#/2) [b](./src/zh/intro.md?x=1#y \"one.md\") [c](intro.md) [d](../zh/intro.md#/3) ![e](img/one.png)\n",
				moved("[a](src/en/one.md#/2) [b](./src/zh/one.md?x=1#y \"one.md\") [c](one.md) [d](../zh/one.md#/3) ![e](img/one.png)\n", "src/en/two.md", ONE));
	}

	@Test
	void referencesAndHtmlAreLinksToo() {
		assertEquals("[a][r] [r] <a href='src/en/intro.md#x'>one.md</a>\n\n[r]: <src/en/intro.md#/1>\n",
				moved("[a][r] [r] <a href='src/en/one.md#x'>one.md</a>\n\n[r]: <src/en/one.md#/1>\n", "src/en/two.md", ONE));
	}

	@Test
	void whatIsNoLinkToTheDeckStays() {
		String text = "src/en/one.md `[a](src/en/one.md)` [a](https://x.org/src/en/one.md) [b](/src/en/one.md) [c](#/one.md) [d](src/en/ONE.md) [e](x/one.md) <https://one.md>\n";
		assertEquals(text, moved(text, "src/en/two.md", ONE));
	}

	@Test
	void namesWithOddCharactersAreEncodedAndDecoded() {
		assertEquals("[a](src/en/c%20%28d%29.md)", moved("[a](src/en/a%20b.md)", "src/en/two.md", Map.of("src/en/a b.md", "src/en/c (d).md")));
		assertEquals("[a](src/en/\u7b2c\u4e00.md)", moved("[a](src/en/one.md)", "src/en/two.md", Map.of("src/en/one.md", "src/en/\u7b2c\u4e00.md")));
	}

	@Test
	void aDeckThatMovesToAnotherFolderKeepsItsOwnLinks() {
		Map<String, String> moves = Map.of("src/en/one.md", "src/en/part/one.md", "src/zh/one.md", "src/zh/part/one.md");
		assertEquals("[z](../../zh/part/one.md) [t](../two.md) ![p](../pic.png) [c](src/en/two.md) [s](one.md)",
				moved("[z](../zh/one.md) [t](two.md) ![p](pic.png) [c](src/en/two.md) [s](one.md)", "src/en/one.md", moves));
		assertEquals("[o](part/one.md)", moved("[o](one.md)", "src/en/two.md", moves));
	}

	@Test
	void theChapterListOfAPageIsChangedInPlace() {
		String page = "<script>var one = 'one'; Slides.init({title: 'one', chapters: ['one', \"two\", /* 'one' */ `one`], langs: {en: 'EN', 'zh': '\u4e2d'}});</script>";
		assertEquals(page.replace("['one',", "['it\\'s',").replace("`one`", "`it's`"), Renaming.applied(page, PageNames.of(page).renamedChapter("one", "it's", Map.of())));
		assertEquals(page.replace("{en:", "{'en-GB':"), Renaming.applied(page, PageNames.of(page).renamedLanguage("en", "en-GB", Map.of())));
		assertEquals(page.replace("'zh':", "'yue':"), Renaming.applied(page, PageNames.of(page).renamedLanguage("zh", "yue", Map.of())));
		assertEquals(List.of(), PageNames.of(page).renamedChapter("three", "x", Map.of()));
		String list = "<script>Slides.init({chapters: ['a'], langs: ['en', 'zh']})</script>";
		assertEquals(list.replace("'zh'", "'yue'"), Renaming.applied(list, PageNames.of(list).renamedLanguage("zh", "yue", Map.of())));
	}

	@Test
	void sectionsOfAPageShowTheMovedDecks() {
		String page = "<div class=slides><section data-markdown=\"src/en/one.md?v=1\" data-separator='---'></section><section data-markdown='./src/en/two.md'></section>"
				+ "<section data-markdown=src/zh/one.md></section><section data-markdown>src/en/one.md</section></div>";
		assertEquals(page.replace("=\"src/en/one.md?v", "=\"src/en/intro.md?v").replace("=src/zh/one.md", "=src/zh/intro.md"),
				Renaming.applied(page, PageNames.of(page).renamedChapter("one", "intro", ONE)));
	}

	@Test
	void anyTextIsAPage() {
		for (String text : List.of("", "<", "<script>Slides.init({chapters: ['one'", "<section data-markdown=", "<script>Slides.init({chapters: one + ['one']})</script>")) {
			PageNames.of(text).renamedChapter("one", "two", ONE);
		}
		String broken = "<script>Slides.init({chapters: ['one'], oops: })</script>";
		assertEquals(broken.replace("'one'", "'two'"), Renaming.applied(broken, PageNames.of(broken).renamedChapter("one", "two", Map.of())));
	}
}
