package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Profile;
import dev.lectern.page.PageSettings;

class MeasurePageTest {

	@Test
	void knowsWhichStyleSheetsItDoesWithout() {
		PageSettings settings = PageSettings.of(Profile.DEFAULT, "en")
				.withStyleSheets(List.of("own.css", "https://a.example/b.css", "//a.example/c.css", "/css/d.css", "a:b.css"));
		assertEquals(List.of("https://a.example/b.css", "//a.example/c.css", "a:b.css"), MeasurePage.absentSheets(settings));
	}
}
