package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@ExtendWith(English.class)
class CitationsTest {

	private static final String LOCK = """
			{"id":"1706.03762","title":"Attention Is All You Need","authors":["Ashish Vaswani"],"published":"2017-06-12","version":7,"status":"verified","categories":["cs.CL"]}
			{"id":"2501.99999","status":"wrong","reason":"idDoesNotExist"}
			""";

	@TempDir
	Path folder;

	private final Invocation lectern = new Invocation();

	private Path course() throws IOException {
		write("src/en/a.md", """
				# A

				> [Attention](https://arxiv.org/abs/1706.03762) (2017)

				---

				[x](https://arxiv.org/abs/2501.99999), arXiv:1810.04805
				""");
		write("src/zh/a.md", "[Attention](https://arxiv.org/pdf/1706.03762v5)（2017-18）\n");
		return folder;
	}

	private void write(String file, String text) throws IOException {
		Fixtures.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void writesTheContractOfJson() throws IOException {
		write("citations.lock.jsonl", LOCK);
		assertEquals(0, lectern.run("citations", course().toString(), "--format", "json"), lectern.err());
		JsonArray papers = JsonParser.parseString(lectern.out()).getAsJsonObject().getAsJsonArray("papers");
		JsonObject first = papers.get(0).getAsJsonObject();
		assertEquals(List.of("id", "title", "authors", "published", "version", "status", "occurrences"), List.copyOf(first.keySet()));
		assertEquals("\"1706.03762\" \"Attention Is All You Need\" \"2017-06-12\" 7 \"verified\"",
				first.get("id") + " " + first.get("title") + " " + first.get("published") + " " + first.get("version") + " " + first.get("status"));
		assertEquals("""
				[{"file":"src/en/a.md","line":3,"column":3,"slide":1,"language":"en","label":"Attention","year":2017,"url":"https://arxiv.org/abs/1706.03762"},\
				{"file":"src/zh/a.md","line":1,"column":1,"slide":1,"language":"zh","label":"Attention","year":"2017-2018","url":"https://arxiv.org/pdf/1706.03762v5"}]""",
				first.get("occurrences").toString());
		assertEquals(List.of("1706.03762 verified", "2501.99999 wrong", "1810.04805 unverified"),
				papers.asList().stream().map(JsonElement::getAsJsonObject).map(paper -> paper.get("id").getAsString() + ' ' + paper.get("status").getAsString()).toList());
	}

	@Test
	void writesALineForEachPaper() throws IOException {
		write("citations.lock.jsonl", LOCK);
		assertEquals(0, lectern.run("citations", course().toString()), lectern.err());
		assertEquals("""
				1706.03762  verified  cited 2 times  Attention Is All You Need (2017)
				2501.99999  wrong  cited once  x
				1810.04805  unverified  cited once \s
				3 papers, 4 citations: 1 verified, 1 unverified, 1 wrong, 0 withdrawn
				""", lectern.out());
	}

	@Test
	void fillsInFromMetadataAndLeavesTheLockFile() throws IOException {
		write("citations.lock.jsonl", LOCK);
		write("given.jsonl", """
				{"id":"1810.04805","title":"BERT: Pre-training","authors":"Jacob Devlin, Ming-Wei Chang and Kenton Lee","categories":"cs.CL cs.LG","abstract":" A\\n model ",\
				"versions":[{"version":"v1","created":"Thu, 11 Oct 2018 00:50:01 GMT"},{"version":"v2","created":"Fri, 24 May 2019 20:37:26 GMT"}]}
				{"id":"1706.03762","title":"Another","published":"2017-01-01"}
				damaged
				""");
		assertEquals(0, lectern.run("citations", course().toString(), "--metadata", folder.resolve("given.jsonl").toString(), "--format", "bibtex"));
		assertTrue(lectern.out().contains("@misc{vaswani2017attention,\n  title = {{Attention Is All You Need}},\n  author = {Vaswani, Ashish},\n  year = {2017},\n"), lectern.out());
		assertTrue(lectern.out().contains("author = {Devlin, Jacob and Chang, Ming-Wei and Lee, Kenton},\n  year = {2018},\n"), lectern.out());
		assertTrue(lectern.err().contains("1 line is no paper"), lectern.err());
		assertEquals(LOCK, Files.readString(folder.resolve("citations.lock.jsonl")));
	}

	@Test
	void writesItemsForCitationProcessors() throws IOException {
		write("citations.lock.jsonl", LOCK);
		assertEquals(0, lectern.run("citations", course().toString(), "--format", "csl"), lectern.err());
		JsonObject item = JsonParser.parseString(lectern.out()).getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("[[2017,6,12]]", item.getAsJsonObject("issued").get("date-parts").toString());
		assertEquals("[{\"family\":\"Vaswani\",\"given\":\"Ashish\"}]", item.get("author").toString());
		assertEquals("2 papers are left out, for nothing is known of them yet: --refresh asks arXiv\n", lectern.err());
	}

	@Test
	void saysWhatItCannotRead() throws IOException {
		assertEquals(2, lectern.run("citations", course().toString(), "--metadata", folder.resolve("none").toString()));
		assertTrue(lectern.err().startsWith("lectern: There is no file "), lectern.err());
		write("citations.lock.jsonl", "<<<<<<< ours\n");
		assertEquals(0, lectern.run("citations", folder.toString()));
		assertTrue(lectern.err().startsWith("citations.lock.jsonl:1: "), lectern.err());
	}

	@Test
	void aYearAloneStaysAYearAlone() throws IOException {
		write("given.jsonl", "{\"id\":\"1810.04805\",\"title\":\"BERT\",\"year\":2018}\n");
		String metadata = folder.resolve("given.jsonl").toString();
		assertEquals(0, lectern.run("citations", course().toString(), "--metadata", metadata, "--format", "json"), lectern.err());
		JsonObject bert = JsonParser.parseString(lectern.out()).getAsJsonObject().getAsJsonArray("papers").get(2).getAsJsonObject();
		assertEquals("\"1810.04805\" \"2018\" null", bert.get("id") + " " + bert.get("published") + " " + bert.get("version"));
		assertEquals(0, lectern.run("citations", folder.toString(), "--metadata", metadata, "--format", "csl"), lectern.err());
		assertEquals("{\"date-parts\":[[2018]]}", JsonParser.parseString(lectern.out()).getAsJsonArray().get(0).getAsJsonObject().get("issued").toString());
	}

	@Test
	void checkCountsTheSamePapers() {
		lectern.run("check", Fixtures.publishedCourse().toString(), "--format", "json", "--rule", "citation.duplicate");
		JsonObject summary = JsonParser.parseString(lectern.out()).getAsJsonObject().getAsJsonObject("summary");
		assertEquals("366 94", summary.get("citations") + " " + summary.get("papers"));
	}

	@Test
	void findsAllOfThePublishedCourse() {
		Path course = Fixtures.publishedCourse();
		assertEquals(0, lectern.run("citations", course.toString(), "--format", "json", "--metadata", course.resolve("../../data/arxiv-metadata.jsonl").toString()), lectern.err());
		JsonArray papers = JsonParser.parseString(lectern.out()).getAsJsonObject().getAsJsonArray("papers");
		assertEquals(94, papers.size());
		int occurrences = 0;
		for (JsonElement paper : papers) {
			assertFalse(paper.getAsJsonObject().get("title").isJsonNull(), paper.toString());
			occurrences += paper.getAsJsonObject().getAsJsonArray("occurrences").size();
		}
		assertEquals(366, occurrences);
	}
}
