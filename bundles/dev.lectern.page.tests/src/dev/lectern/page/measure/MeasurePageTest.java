package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.FolderAssets;

class MeasurePageTest {

	@TempDir
	Path web;

	@BeforeEach
	void layOut() throws IOException {
		Files.createDirectories(web.resolve("vendor/reveal/5.1.0/theme"));
		Files.writeString(web.resolve("vendor/reveal/5.1.0/theme/night.css"), "");
		Path template = web.resolve("measure/measure.html");
		Files.createDirectories(template.getParent());
		Path real = Path.of(System.getProperty("lectern.repository"), "bundles/dev.lectern.reveal/web/measure/measure.html");
		Files.copy(real, template);
	}

	@Test
	void decksStandInThePageAsTheyAre() throws IOException {
		Deck deck = Deck.of("# A <b>bold</b> $1 \\\\ word\n\n<script>x</script><!-- y -->\n", Profile.SLIDES_INIT);
		String html = page(List.of(new MeasureRequest(4, deck.slides())));
		int begin = html.indexOf("id=\"lectern-decks\">") + "id=\"lectern-decks\">".length();
		String json = html.substring(begin, html.indexOf("</script>", begin));
		assertFalse(json.contains("<"), json);
		JsonObject request = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
		assertEquals(4, request.get("deck").getAsInt());
		assertEquals(deck.slides().get(0).html(), request.getAsJsonArray("slides").get(0).getAsJsonObject().get("html").getAsString());
	}

	@Test
	void aPageCanWaitForDecks() throws IOException {
		assertTrue(page(List.of()).contains("id=\"lectern-decks\">[]</script>"));
	}

	@Test
	void knowsWhichStyleSheetsItDoesWithout() {
		PageSettings settings = PageSettings.of(Profile.DEFAULT, "en")
				.withStyleSheets(List.of("own.css", "https://a.example/b.css", "//a.example/c.css", "/css/d.css", "a:b.css"));
		assertEquals(List.of("https://a.example/b.css", "//a.example/c.css", "a:b.css"), MeasurePage.absentSheets(settings));
	}

	private String page(List<MeasureRequest> requests) throws IOException {
		return new MeasurePage(new FolderAssets(web)).html(PageSettings.of(Profile.SLIDES_INIT, "zh"), 1, requests);
	}
}
