package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.deck.Profile;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.FolderAssets;

class PageTemplateTest {

	@ParameterizedTest
	@CsvSource({ "5.1.0,5.1.0", "6.0.2,6.0.2", "5.0.4,5.1.0", "5.2.1,5.1.0", "4.6.0,5.1.0", "3.9,5.1.0", "6.1.0,6.0.2", "7.0.0,6.0.2", "'',6.0.2", "latest,6.0.2",
			"99999999999999999999,6.0.2" })
	void theNearestShippedVersionStandsForAVersion(String wanted, String expected) {
		assertEquals(expected, new RevealVersions(List.of("5.1.0", "6.0.2")).nearest(wanted));
	}

	@ParameterizedTest
	@CsvSource({ "zh,zh-CN", "zh-TW,zh-TW", "zh_Hant,zh-Hant", "en,en", "pt_BR,pt-BR", "'',''", "_,''", "not a language,''" })
	void theLanguageOfThePageIsATag(String id, String expected) {
		assertEquals(expected, PageSettings.of(Profile.DEFAULT, id).language());
	}

	@Test
	void nothingOfAProfileCanLeaveItsPlace() throws IOException {
		Profile hostile = new Profile(Profile.DEFAULT.separators(), Profile.Stage.DEFAULT, true, "../../x\"><script>", List.of("a\"><script>.css", "", " "),
				"6.0.2</script><script>");
		String html = new PageTemplate(assets()).html(PageSettings.of(hostile, "zh"), 1);
		assertEquals(2, html.split("<script", -1).length - 1, html);
		assertTrue(html.contains("theme/black.css"), html);
		assertFalse(html.contains("{{"), html);
	}

	@Test
	void onlyTheCoursesOwnStyleSheetsAreTaken() throws IOException {
		Profile profile = new Profile(Profile.DEFAULT.separators(), Profile.Stage.DEFAULT, true, "white",
				List.of("https://a.example/a.css", "//b.example/b.css", "/root.css", "css/own.css", "data:text/css,x"), "5.1.0");
		String html = new PageTemplate(assets()).html(PageSettings.of(profile, "en"), 1);
		assertTrue(html.contains("href=\"root.css\"") && html.contains("href=\"css/own.css\"") && html.contains("5.1.0/theme/white.css"), html);
		assertFalse(html.contains("example") || html.contains("data:"), html);
	}

	@ParameterizedTest
	@CsvSource({ "css/own.css,monokai", "'',monokai", "dist/plugin/highlight/zenburn.css,zenburn", "https://a.example/npm/reveal.js@5/plugin/highlight/monokai.css?v=1,monokai",
			"css/highlight/styles/github.min.css,''", "https://a.example/ajax/libs/highlight.js/11.9.0/styles/github.min.css,monokai", "/plugin/highlight/mine.css,''" })
	void codeIsColouredByThePagesOwnTheme(String sheet, String expected) throws IOException {
		Profile profile = Profile.DEFAULT.withStyleSheets(List.of("css/first.css", sheet));
		String html = new PageTemplate(assets()).html(PageSettings.of(profile, "en"), 1);
		List<String> ours = html.lines().filter(line -> line.contains("reveal/6.0.2/plugin/highlight/")).map(line -> line.replaceFirst(".*/(\\w+)\\.css.*", "$1")).toList();
		assertEquals(expected.isEmpty() ? List.of() : List.of(expected), ours, html);
	}

	@Test
	void aFetchedThemeForCodeIsTheOnlyOne() throws IOException {
		PageSettings settings = PageSettings.of(Profile.DEFAULT.withStyleSheets(List.of("https://a.example/highlight.js/styles/github.css", "css/own.css")), "en");
		String html = new PageTemplate(assets()).html(settings.withStyleSheets(List.of("fetched/1.css", "css/own.css")), 1);
		assertFalse(html.contains("monokai"), html);
	}

	@Test
	void thePageIsToldWhatStacksHaveAndHowSlidesAreShown() throws IOException {
		Profile profile = Profile.DEFAULT.withAttributes(Map.of("data-background-color", "#123"))
				.withContent(new Profile.Content("flex", false, Profile.Markdown.DEFAULT, new Profile.AutoAnimation(true, 2.5, "linear", false)));
		String html = new PageTemplate(assets()).html(PageSettings.of(profile, "en"), 1);
		assertTrue(html.contains("\"stack\":{\"data-background-color\":\"#123\"}"), html);
		assertTrue(html.contains("\"content\":{\"display\":\"flex\",\"fragments\":false,\"markdown\":{\"animatedLists\":false,\"breaks\":false,\"smartypants\":false},"
				+ "\"autoAnimation\":{\"wanted\":true,\"duration\":2.5,\"easing\":\"linear\",\"unmatched\":false}}"), html);
	}

	private static Assets assets() {
		return new FolderAssets(Path.of(System.getProperty("lectern.repository", ""), "bundles/dev.lectern.reveal/web"));
	}
}
