package dev.lectern.citation.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;

class MetadataFileTest {

	@TempDir
	private Path folder;

	private static Paper paper(String rest) {
		return MetadataFile.paper("{\"id\":\"1706.03762v2\",\"title\":\"Attention\"," + rest + "}").orElseThrow(() -> new AssertionError(rest));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"year":2017                                                        | 2017       | 2017
			"year":"2017"                                                      | 2017       | 2017
			"year":2018                                                        | 2018       | 2018
			"published":"2017"                                                 | 2017       | 2017
			"published":"2017-06"                                              | 2017-06    | 2017-06
			"published":"2017-06-12"                                           | 2017-06-12 | 2017-06-12
			"published":"2017-06-12T17:57:34Z","updated":"2023-08-02T00:41:18Z" | 2017-06-12 | 2023-08-02
			"published":"2017-06-12","year":2016                               | 2017-06-12 | 2017-06-12
			"published":"soon","year":2017                                     | 2017       | 2017
			"versions":[{"version":"v1","created":"Mon, 12 Jun 2017 17:57:34 GMT"},{"version":"v2","created":"Mon, 19 Jun 2017 16:49:45 GMT"}] | 2017-06-12 | 2017-06-19
			"versions":[],"year":2017                                          | 2017       | 2017
			""")
	void aDateIsAsExactAsItIsTold(String rest, String published, String updated) {
		assertEquals(published, paper(rest).published().toString());
		assertEquals(updated, paper(rest).updated().toString());
	}

	@Test
	void readsArxivsBulkMetadata() {
		Paper paper = MetadataFile.paper("""
				{"id":"0704.0001","submitter":"Pavel","authors":"C. Bal\\\\'azs, E. L. Berger (ANL), C.-P. Yuan and J. King Jr.","title":"Calculation of\\n  prompt","comments":"37 pages",
				"journal-ref":"Phys.Rev.D76:013009,2007","doi":"10.1103/PhysRevD.76.013009","report-no":null,"categories":"hep-ph hep-ex","license":null,"abstract":"  A fully\\n calculation.\\n",
				"versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},{"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],"update_date":"2008-11-26"}
				""").orElseThrow();
		assertEquals(List.of("C. Balázs", "E. L. Berger", "C.-P. Yuan", "J. King Jr."), paper.authors());
		assertEquals("Calculation of prompt", paper.title());
		assertEquals("A fully calculation.", paper.summary());
		assertEquals(List.of("hep-ph", "hep-ex"), paper.categories());
		assertEquals(Optional.of("37 pages"), paper.comment());
		assertEquals(Optional.of("Phys.Rev.D76:013009,2007"), paper.journal());
		assertEquals(Optional.of("10.1103/PhysRevD.76.013009"), paper.doi());
		assertEquals("2007-04-02 2007-07-24 2", paper.published() + " " + paper.updated() + " " + paper.version());
	}

	@Test
	void readsAuthorsInEveryForm() {
		assertEquals(List.of("Ada Lovelace", "王小明"), paper("\"year\":2017,\"authors\":[\"Ada  Lovelace\",\"王小明\"]").authors());
		assertEquals(List.of("Ada Lovelace", "A. Turing"), paper("\"year\":2017,\"authors\":\"Ada Lovelace and A. Turing\"").authors());
		assertEquals(List.of("Martin King Jr.", "C. Balázs", "Plato"),
				paper("\"year\":2017,\"authors_parsed\":[[\"King\",\"Martin\",\"Jr.\"],[\"Bal\\\\'azs\",\"C.\",\"\",\"Argonne\"],[\"Plato\",\"\",\"\"]]").authors());
		assertEquals(List.of(), paper("\"year\":2017").authors());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"id\":\"1706.03762\",\"title\":\"A\"}", "{\"id\":\"1706.03762\",\"year\":2017}", "{\"id\":\"1706.03762\",\"title\":\" \",\"year\":2017}",
			"{\"id\":\"1713.03762\",\"title\":\"A\",\"year\":2017}", "{\"id\":\"1706.03762\",\"title\":\"A\",\"year\":17}",
			"{\"id\":\"1706.03762\",\"title\":\"A\",\"year\":2017,\"version\":\"many\"}", "{\"id\":\"1706.03762\",\"title\":\"A\",\"year\":2017,\"authors_parsed\":[1]}",
			"[{\"id\":\"1706.03762\"}]", "\"id\":\"1706.03762\"", "null", "1", "" })
	void whatIsNoPaperIsNone(String line) {
		assertEquals(Optional.empty(), MetadataFile.paper(line));
	}

	@Test
	void readsThoseThatAreWantedAndCountsWhatIsNoPaper() throws IOException {
		Path file = Files.writeString(folder.resolve("papers"), """
				\uFEFF{"id":"1706.03762","title":"A","year":2017}
				damaged

				{"id": "hep-th\\/9901001v2", "title":"B","year":1999}
				{"id":"1810.04805","title":"C"}
				{"id":"2501.00001","title":"not wanted"}
				{"title":"D","year":2000}
				""");
		List<Paper> papers = new ArrayList<>();
		assertEquals(3, MetadataFile.read(file, paper -> !paper.canonical().startsWith("2501"), papers::add));
		assertEquals(List.of("1706.03762", "hep-th/9901001"), papers.stream().map(paper -> paper.identifier().toString()).toList());
		assertThrows(NoSuchFileException.class, () -> MetadataFile.read(folder.resolve("none"), any -> true, papers::add));
	}

	@Test
	void takesAnyText() throws IOException {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String line = "{\"id\":\"1706.03762\",\"title\":\"A $x$ {b}\",\"authors_parsed\":[[\"B\",\"C\",\"\"]],\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"}],\"year\":2017}";
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			StringBuilder damaged = new StringBuilder(line);
			for (int k = random.nextInt(4); k >= 0; k--) {
				int at = random.nextInt(damaged.length());
				damaged.replace(at, Math.min(damaged.length(), at + random.nextInt(5)), "{}[]\",:0\\x-".substring(random.nextInt(10)));
			}
			text.append(damaged).append('\n');
		}
		int[] papers = new int[1];
		int strange = MetadataFile.read(Files.write(folder.resolve("any"), text.toString().getBytes(StandardCharsets.UTF_8)), ArxivIdentifier.class::isInstance, paper -> papers[0]++);
		assertEquals(5_000, strange + papers[0], "seed " + seed);
	}
}
