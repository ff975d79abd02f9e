package dev.lectern.page.styles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.deck.Profile;
import dev.lectern.page.PageSettings;
import dev.lectern.page.styles.StyleSheetCache.Outcome;

class StyleSheetCacheTest {

	private static final String GOOD = "https://a.example/a=b.css";
	private static final String FAILED = "https://b.example/\u4e2d.css";
	private static final String REFUSED = "//c.example/c.css";
	private static final String NAME = "0a1b.css";

	@TempDir
	Path folder;

	@Test
	void remembersWhatBecameOfEachAddress() throws IOException {
		StyleSheetCache cache = cache();
		assertEquals(Optional.empty(), cache.outcome("https://d.example/d.css"));

		StyleSheetCache later = new StyleSheetCache(folder);
		assertEquals(Optional.of(new Outcome.Fetched(NAME)), later.outcome(GOOD));
		assertEquals(Optional.of(new Outcome.Failed("no \u4e2d")), later.outcome(FAILED));
		assertEquals(Optional.of(new Outcome.Refused()), later.outcome(REFUSED));

		Files.delete(folder.resolve(NAME));
		assertEquals(Optional.empty(), new StyleSheetCache(folder).outcome(GOOD), "a file that is gone is asked for again");
	}

	@Test
	void aPageGetsThoseThatAreHereInTheirPlaces() throws IOException {
		PageSettings page = page("own.css", GOOD, FAILED, REFUSED);
		FetchedStyles fetched = cache().fetched(page).orElseThrow();
		assertEquals(Map.of(GOOD, NAME), fetched.names());
		assertEquals(List.of("own.css", "../../fetched/7/" + NAME, FAILED, REFUSED), fetched.in(page, 7).styleSheets());
		assertEquals(Optional.empty(), cache().fetched(page("own.css", FAILED)));
	}

	@Test
	void aFolderThatIsNotThereHasNothing() throws IOException {
		assertEquals(Optional.empty(), new StyleSheetCache(folder.resolve("nowhere")).fetched(page(GOOD)));
	}

	@Test
	void writingLeavesNothingBehind() throws IOException {
		cache();
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(NAME, "index.properties"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	private StyleSheetCache cache() throws IOException {
		Files.writeString(folder.resolve(NAME), "p {}");
		StyleSheetCache cache = new StyleSheetCache(folder);
		cache.put(GOOD, new Outcome.Fetched(NAME));
		cache.put(FAILED, new Outcome.Failed("no \u4e2d"));
		cache.refuse(List.of(REFUSED));
		return cache;
	}

	private static PageSettings page(String... sheets) {
		return PageSettings.of(Profile.DEFAULT, "en").withStyleSheets(List.of(sheets));
	}
}
