package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Profile;
import dev.lectern.page.PageSettings;
import dev.lectern.page.styles.FetchedStyles;

class MeasurePageTest {

	@Test
	void knowsWhichStyleSheetsItDoesWithout() {
		PageSettings settings = PageSettings.of(Profile.DEFAULT, "en")
				.withStyleSheets(List.of("own.css", "https://a.example/b.css", "//a.example/c.css", "/css/d.css", "a:b.css"));
		assertEquals(List.of("https://a.example/b.css", "//a.example/c.css", "a:b.css"), MeasurePage.absentSheets(settings, Optional.empty()));
		assertEquals(List.of("https://a.example/b.css", "a:b.css"),
				MeasurePage.absentSheets(settings, Optional.of(new FetchedStyles(Path.of("fetched"), Map.of("//a.example/c.css", "0a.css")))));
	}
}
