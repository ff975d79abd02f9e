package dev.lectern.citation.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;

class LockFileTest {

	private static final Instant CHECKED = Instant.parse("2026-11-23T20:00:00.123Z");

	@TempDir
	private Path folder;

	private static ArxivIdentifier id(String id) {
		return ArxivIdentifier.parse(id).orElseThrow();
	}

	private static LockedPaper paper(String id, String title) {
		Paper paper = new Paper(id(id), title, List.of("A. Author", "B. “Quoted” Author"), LocalDate.of(2022, 3, 29), LocalDate.of(2023, 1, 2), 3, List.of("cs.CL", "cs.LG"),
				"An abstract <with> \"all\" of it.", Optional.of("12 pages"), Optional.empty(), Optional.of("10.1000/1"), false);
		return LockedPaper.of(paper, CHECKED, "arxiv-api").withNicknames(List.of("Chinchilla"));
	}

	@Test
	void writesOnePaperALineWithItsKeysInOrder() {
		assertEquals("""
				{"id":"2203.15556","title":"T","authors":["A. Author","B. “Quoted” Author"],"published":"2022-03-29","updated":"2023-01-02","version":3,"status":"verified",\
				"nicknames":["Chinchilla"],"checked":"2026-11-23T20:00:00Z","source":"arxiv-api","categories":["cs.CL","cs.LG"],"comment":"12 pages","doi":"10.1000/1",\
				"abstract":"An abstract <with> \\"all\\" of it."}
				""", LockFile.EMPTY.with(paper("2203.15556", "T")).text());
	}

	@Test
	void readsWhatItWrote() {
		List<LockedPaper> papers = List.of(paper("2203.15556", "One"), LockedPaper.unverified(id("2501.19393"), "asked in vain"),
				LockedPaper.wrong(id("hep-th/9901001"), CHECKED, "arxiv-oai", "idDoesNotExist"));
		LockFile read = LockFile.of(LockFile.of(papers).text());
		assertEquals(papers, read.entries());
		assertEquals(List.of(), read.badLines());
		assertEquals(PaperStatus.WRONG, read.entry(id("hep-th/9901001v2")).orElseThrow().status());
		assertEquals("One", read.find(id("2203.15556v1")).orElseThrow().title());
	}

	@Test
	void aYearAloneStaysAYearAlone() {
		String text = "{\"id\":\"1706.03762\",\"title\":\"A\",\"authors\":[],\"published\":\"2017\",\"updated\":\"2017-06\",\"version\":0,\"status\":\"verified\",\"nicknames\":[],\"categories\":[]}\n";
		LockFile file = LockFile.of(text);
		assertEquals(List.of(), file.badLines());
		assertEquals("2017 2017-06", file.entries().getFirst().paper().map(paper -> paper.published() + " " + paper.updated()).orElseThrow());
		assertEquals(text, LockFile.of(file.entries()).text());
	}

	@Test
	void sourcesHaveNamesForPeople() {
		Locale locale = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertEquals("arXiv", paper("1706.03762", "A").sourceName());
			assertEquals("arXiv, DataCite", LockedPaper.wrong(id("1706.03762"), CHECKED, "arxiv-api, datacite", "").sourceName());
			assertEquals("somebody", LockedPaper.wrong(id("1706.03762"), CHECKED, "somebody", "").sourceName());
			assertEquals("", LockedPaper.unverified(id("1706.03762"), "").sourceName());
			Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
			assertEquals("arXiv、arXiv OAI 接口", LockedPaper.wrong(id("1706.03762"), CHECKED, "arxiv-api, arxiv-oai", "").sourceName());
		} finally {
			Locale.setDefault(locale);
		}
	}

	@Test
	void keepsEverythingItDoesNotUnderstandWhereItStands() {
		String text = """
				{"id":"1706.03762","status":"verified","rating":[1,{"a":null}],"nicknames":["x"]}

				# somebody's note
				<<<<<<< ours
				{"id":"1810.04805", "title":"BERT","published":"2018-10-11","status":"verified"}
				=======
				{"id":"1810.04805","title":"BERT","published":"yesterday","status":"verified"}
				>>>>>>> theirs
				{"id":"2005.14165","status":"splendid"}
				{"id":"2501.19393","status":"unverified"}
				""";
		LockFile file = LockFile.of(text);
		assertEquals(text, file.text());
		assertEquals(List.of(3, 4, 6, 7, 8, 9), file.badLines().stream().map(LockFile.BadLine::line).toList());
		LockFile next = file.with(paper("1706.03762", "Attention").withNicknames(List.of())).with(paper("2203.15556", "Chinchilla"));
		assertTrue(next.text().startsWith("{\"id\":\"1706.03762\",\"title\":\"Attention\""));
		assertTrue(next.text().lines().findFirst().orElseThrow().endsWith("\"rating\":[1,{\"a\":null}]}"));
		List<String> before = new ArrayList<>(text.lines().skip(1).toList());
		List<String> after = new ArrayList<>(next.text().lines().skip(1).toList());
		assertTrue(after.removeIf(line -> line.contains("2203.15556")));
		assertEquals(before, after);
		assertTrue(next.text().indexOf("2203.15556") < next.text().indexOf("2501.19393"));
	}

	@Test
	void putsNewPapersWhereTheyBelong() {
		List<String> ids = new ArrayList<>(List.of("0704.0001", "1412.9999", "1501.00001", "2501.19393", "cs/0701001", "hep-th/9901001"));
		long seed = new Random().nextLong();
		List<String> shuffled = new ArrayList<>(ids);
		Collections.shuffle(shuffled, new Random(seed));
		LockFile file = LockFile.EMPTY;
		for (String id : shuffled) {
			file = file.with(paper(id, id));
		}
		assertEquals(ids, file.entries().stream().map(entry -> entry.identifier().canonical()).toList(), "seed " + seed);
		assertEquals(LockFile.of(file.entries().reversed()), file, "seed " + seed);
		assertEquals(ids.subList(1, 6), file.without(id("0704.0001v3")).entries().stream().map(entry -> entry.identifier().canonical()).toList());
	}

	@Test
	void theFirstOfTwoEntriesCountsAndOneReplacesBothWithAllTheyHave() {
		LockFile file = LockFile.of("""
				{"id":"1706.03762","status":"verified","title":"A","published":"2017-06-12","nicknames":["One","Both"],"tags":["a"]}
				{"id":"1706.03762","status":"verified","title":"B","published":"2017-06-12","nicknames":["Both","Two"],"note":"kept","tags":["b","a"]}
				""");
		assertEquals("A", file.find(id("1706.03762")).orElseThrow().title());
		assertEquals(List.of(2), file.badLines().stream().map(LockFile.BadLine::line).toList());
		List<String> names = file.entry(id("1706.03762")).orElseThrow().nicknames();
		assertEquals(List.of("One", "Both", "Two"), names);
		LockFile one = file.with(paper("1706.03762", "C").withNicknames(names));
		assertEquals(1, one.text().lines().count());
		assertTrue(one.text().contains("\"nicknames\":[\"One\",\"Both\",\"Two\"]") && one.text().contains("\"tags\":[\"a\",\"b\"],\"note\":\"kept\""), one::text);
		assertEquals(List.of("Two"), file.with(paper("1706.03762", "C").withNicknames(List.of("Two"))).entry(id("1706.03762")).orElseThrow().nicknames(),
				"who takes a name away takes it away from all");
	}

	@Test
	void keysThatContradictEachOtherAreKeptBoth() {
		LockFile file = LockFile.of("""
				{"id":"1706.03762","status":"verified","rating":1}
				{"id":"1706.03762","status":"verified","rating":2,"nicknames":["x"]}
				""").with(paper("1706.03762", "C").withNicknames(List.of()));
		assertEquals("{\"id\":\"1706.03762\",\"status\":\"unverified\",\"nicknames\":[],\"rating\":2}", file.text().lines().toList().get(1));
		assertTrue(file.text().lines().findFirst().orElseThrow().endsWith("\"rating\":1}"), file::text);
		assertEquals(List.of(), file.entry(id("1706.03762")).orElseThrow().nicknames());
		assertEquals(List.of(2), file.badLines().stream().map(LockFile.BadLine::line).toList());
		assertEquals(file, file.with(file.entry(id("1706.03762")).orElseThrow()), "and are so again the next time");
		assertEquals(2, file.without(id("1706.03762")).text().lines().count());
	}

	@Test
	void isSortedAgainAndNotesStayWithTheEntriesBelowThem() {
		LockFile file = LockFile.of("""
				# strings
				{"id":"hep-th/9901001"}

				# of the second term
				{"id":"2501.19393"}
				damaged
				{"id":"1706.03762"}
				# the end
				""").with(paper("1810.04805", "BERT"));
		assertEquals(List.of("damaged", "1706.03762", "1810.04805", "", "# of the second term", "2501.19393", "# strings", "hep-th/9901001", "# the end"),
				file.text().lines().map(line -> line.replaceFirst("\\{\"id\":\"([^\"]*)\".*", "$1")).toList());
		assertEquals(List.of(1, 5, 7, 9), file.badLines().stream().map(LockFile.BadLine::line).toList());
	}

	@Test
	void whatIsKnownNowIsTakenOutOfAConflict() {
		LockFile file = LockFile.of("""
				{"id":"1706.03762"}
				<<<<<<< ours
				{"id":"1810.04805","nicknames":["Ours"],"mine":1}
				{"id":"2005.14165","status":"wrong"}
				=======
				{"id":"1810.04805","nicknames":["Theirs"],"yours":2}
				{"id":"2005.14165"}
				>>>>>>> theirs
				{"id":"2501.19393"}
				""");
		LockFile once = file.with(paper("1810.04805", "BERT").withNicknames(file.entry(id("1810.04805")).orElseThrow().nicknames()));
		assertEquals(List.of("1706.03762", "1810.04805", "2005.14165", "2501.19393"), once.entries().stream().map(entry -> entry.identifier().canonical()).toList());
		assertEquals(List.of("<<<<<<< ours", "{\"id\":\"2005.14165\",\"status\":\"wrong\"}", "=======", "{\"id\":\"2005.14165\"}", ">>>>>>> theirs"),
				once.text().lines().skip(2).limit(5).toList());
		String second = once.text().lines().skip(1).findFirst().orElseThrow();
		assertTrue(second.contains("\"nicknames\":[\"Ours\",\"Theirs\"]") && second.endsWith("\"mine\":1,\"yours\":2}"), second);
		LockFile twice = once.with(paper("2005.14165", "GPT-3"));
		assertEquals(List.of(), twice.badLines(), "no mark is left around nothing");
		assertEquals(4, twice.text().lines().count());
	}

	@Test
	void newPapersAreNotPutBetweenTheMarksOfAConflict() {
		LockFile file = LockFile.of("<<<<<<< ours\n{\"id\":\"1706.03762\"}\n=======\n{\"id\":\"2501.19393\"}\n>>>>>>> theirs\n").with(paper("1810.04805", "BERT"));
		assertTrue(file.text().lines().findFirst().orElseThrow().contains("1810.04805"), file::text);
		LockFile open = LockFile.of("{\"id\":\"0704.0001\"}\n<<<<<<< ours\n{\"id\":\"1706.03762\"}\n").with(paper("1810.04805", "BERT"));
		assertEquals(List.of("<<<<<<< ours", "{\"id\":\"1706.03762\"}"), open.text().lines().skip(2).toList());
	}

	@Test
	void bytesThatAreNoUtf8AreToldWithTheirPlaceAndNeverWritten() throws IOException {
		Path file = folder.resolve(LockFile.NAME);
		byte[] latin = "{\"id\":\"1706.03762\"}\r\n\n{\"id\":\"1810.04805\",\"nicknames\":[\"Garçon\"]}\n{\"id\":\"2501.19393\"}\n".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(file, latin);
		LockFile lock = LockFile.read(file);
		assertEquals(List.of("1706.03762", "2501.19393"), lock.entries().stream().map(entry -> entry.identifier().canonical()).toList());
		assertEquals(List.of(3), lock.badLines().stream().map(LockFile.BadLine::line).toList());
		assertTrue(lock.badLines().getFirst().reason().contains("37"), lock.badLines()::toString);
		assertTrue(assertThrows(IOException.class, () -> lock.with(paper("2203.15556", "New")).write(file)).getMessage().contains("3"));
		assertArrayEquals(latin, Files.readAllBytes(file));
		Files.write(file, "{\"id\":\"1706.03762\"}\n".getBytes(StandardCharsets.UTF_16LE));
		assertThrows(IOException.class, LockFile.read(file).with(paper("2203.15556", "New"))::requireWritable);
	}

	@Test
	void understandsOtherLineEndsAndAByteOrderMark() {
		LockFile file = LockFile.of("\uFEFF{\"id\":\"1706.03762\",\"status\":\"wrong\"}\r\n{\"id\":\"1810.04805\"}");
		assertEquals(2, file.entries().size());
		assertEquals("{\"id\":\"1706.03762\",\"status\":\"wrong\"}\n{\"id\":\"1810.04805\"}\n", file.text());
	}

	@Test
	void readsAndWritesFiles() throws IOException {
		Path file = folder.resolve(LockFile.NAME);
		assertEquals(LockFile.EMPTY, LockFile.read(file));
		LockFile lock = LockFile.EMPTY.with(paper("2203.15556", "纸 \uD83D\uDE00"));
		lock.write(file);
		lock.with(paper("1706.03762", "A")).write(file);
		assertEquals(lock.with(paper("1706.03762", "A")), LockFile.read(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void aFailedWriteLeavesTheOldFile() throws IOException {
		Path file = folder.resolve(LockFile.NAME);
		Files.createDirectory(file);
		Files.writeString(file.resolve("in the way"), "");
		assertThrows(IOException.class, () -> LockFile.EMPTY.with(paper("1706.03762", "A")).write(file));
		assertTrue(Files.isDirectory(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void anyTextIsWrittenAsItWasRead() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String valid = LockFile.of(List.of(paper("1706.03762", "A"), paper("2203.15556", "B"), LockedPaper.unverified(id("2501.19393"), ""))).text();
		for (int i = 0; i < 5_000; i++) {
			StringBuilder damaged = new StringBuilder(valid);
			for (int k = random.nextInt(5); k >= 0; k--) {
				int at = random.nextInt(damaged.length());
				damaged.replace(at, Math.min(damaged.length(), at + random.nextInt(6)), "{}[]\",:\n0x\uD83D".substring(random.nextInt(11)));
			}
			LockFile file = LockFile.of(damaged.toString());
			assertEquals(damaged.toString().lines().toList(), file.text().lines().toList(), () -> "seed " + seed);
			LockFile next = file.with(paper("1810.04805", "New"));
			assertTrue(next.entries().size() >= file.entries().size(), () -> "seed " + seed);
			assertEquals(next, LockFile.of(next.text()), () -> "seed " + seed);
			assertFalse(next.find(id("1810.04805")).isEmpty());
		}
	}

	@Test
	void isNotBroughtDownByNesting() {
		assertEquals(1, LockFile.of("{\"id\":\"1706.03762\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n").badLines().size());
	}
}
