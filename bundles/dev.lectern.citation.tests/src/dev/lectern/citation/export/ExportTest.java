package dev.lectern.citation.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;

class ExportTest {

	private static final PaperDate DAY = PaperDate.of(LocalDate.of(2017, 6, 12));

	private static Paper paper(String id, String title, PaperDate published, List<String> categories, String summary, String journal, String doi, String... authors) {
		return new Paper(ArxivIdentifier.parse(id).orElseThrow(), title, List.of(authors), published, published, 1, categories, summary, Optional.of("12 pages"),
				Optional.of(journal).filter(text -> !text.isEmpty()), Optional.of(doi).filter(text -> !text.isEmpty()), false);
	}

	/** Each has something that goes wrong easily; {@code papers.bib} and {@code papers.json} were read line by line. */
	private static final List<Paper> PAPERS = List.of(
			paper("1706.03762", "Attention Is All You Need", DAY, List.of("cs.CL", "cs.LG"), "An <abstract> with \"quotes\" & more.", "", "", "Ashish Vaswani", "Łukasz Kaiser"),
			paper("1706.00001", "The Attention of Others", PaperDate.ofYear(2017), List.of(), "", "", "", "Priya Vaswani"),
			paper("1706.00002", "Attention: $O(n^{2})$ costs $5 & 100% of {GPU}_0 #1 ~ a\\b^c", PaperDate.parse("2017-06").orElseThrow(), List.of("cs.LG"), "", "Proc. A&B 3 (2017)",
					"10.1/a_b", "Ada Vaswani Jr."),
			paper("hep-th/9901001", "On $k$-branes and an unbalanced { brace", PaperDate.of(LocalDate.of(1998, 12, 31)), List.of("hep-th"), "", "", "", "Johannes Diderik van der Waals",
					"Gerard 't Hooft", "Plato", "The LIGO Scientific Collaboration", "ATLAS and CMS"),
			paper("2401.00001", "思维链综述", PaperDate.ofYear(2024), List.of(), "", "", "", "王小明", "李 华"),
			paper("2401.00002", "Ünïcode in Titles", PaperDate.ofYear(2024), List.of(), "", "", "", "Jürgen Groß", "Gemini Team, Google"),
			paper("2401.00003", "Nobody Wrote This", PaperDate.ofYear(2024), List.of(), "", "", ""));

	private static String golden(String name) throws IOException {
		try (InputStream stream = ExportTest.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void writesBibTex() throws IOException {
		assertEquals(golden("papers.bib"), BibTex.of(PAPERS));
	}

	@Test
	void writesCslJson() throws IOException {
		assertEquals(golden("papers.json"), CslJson.of(PAPERS));
	}

	@Test
	void nothingIsNothing() {
		assertEquals("", BibTex.of(List.of()));
		assertEquals("[]\n", CslJson.of(List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Ada Lovelace                | Ada              | Lovelace            |
			Johannes van der Waals      | Johannes         | van der Waals       |
			van Gogh                    | van              | Gogh                |
			Ludwig von Beethoven III    | Ludwig           | von Beethoven       | III
			Martin Luther King Jr.      | Martin Luther    | King                | Jr.
			Charles de la Vallée        | Charles          | de la Vallée        |
			Gerard 't Hooft             | Gerard           | 't Hooft             |
			李 华                         | ``               | 李 华                 |
			De Chen                     | De               | Chen                |
			Plato                       | ``               | Plato               |
			王小明                        | ``               | 王小明                |
			DeepSeek-AI                 | ``               | DeepSeek-AI         |
			Gemma Team                  | ``               | Gemma Team          |
			Gemini Team, Google         | ``               | Gemini Team, Google |
			The ATLAS Collaboration     | ``               | The ATLAS Collaboration |
			""")
	void takesNamesApart(String name, String given, String family, String suffix) {
		assertEquals(new PersonName(given, family, suffix == null ? "" : suffix), PersonName.of(name));
	}

	@Test
	void anyTitleKeepsBracesInPairsAndJsonValid() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 5_000; i++) {
			StringBuilder title = new StringBuilder("T");
			for (int k = random.nextInt(20); k > 0; k--) {
				title.append("{}$\\%&#_^~ \"a1\n纸".charAt(random.nextInt(16)));
			}
			List<Paper> papers = List.of(paper("1706.03762", title.toString(), DAY, List.of(), title.toString(), title.toString(), "", "Ada " + title, "X"));
			String bibTex = BibTex.of(papers);
			int open = 0;
			for (char c : bibTex.toCharArray()) {
				open += c == '{' ? 1 : c == '}' ? -1 : 0;
				assertTrue(open >= 0, () -> "seed " + seed + "\n" + bibTex);
			}
			assertEquals(0, open, () -> "seed " + seed + "\n" + bibTex);
			assertEquals(title.toString(), JsonParser.parseString(CslJson.of(papers)).getAsJsonArray().get(0).getAsJsonObject().get("title").getAsString(), () -> "seed " + seed);
		}
	}
}
