package dev.lectern.citation.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.SamplePaper;
import dev.lectern.citation.paper.Paper;

class PaperStoreTest {

	private static final List<Paper> PAPERS = List.of(SamplePaper.of("1706.03762", "Attention Is All You Need"),
			SamplePaper.of("2501.06425", "Tensor Product Attention Is All You Need"), SamplePaper.of("1810.04805", "BERT: Pre-training of Deep Bidirectional Transformers"),
			SamplePaper.of("2005.11401", "Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks"), SamplePaper.of("hep-th/9901001", "Poincaré and Schrödinger"),
			SamplePaper.of("2104.12255", "0"));

	@TempDir
	Path temporary;

	private PaperStore store;

	@BeforeEach
	void open() {
		store = PaperStore.open(temporary.resolve("store"));
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	@Test
	void aStoreThatIsNotThereKnowsNothingAndHasNoTrouble() {
		assertEquals(Optional.empty(), store.find(PAPERS.getFirst().identifier()));
		assertEquals(List.of(), store.complete("attention", 5));
		assertEquals(0, store.size());
		assertEquals(Optional.empty(), store.trouble());
		assertTrue(Files.notExists(temporary.resolve("store")));
	}

	@Test
	void papersAreFoundAsTheyWerePut() throws IOException {
		Paper full = SamplePaper.of("2308.08167", "Ünïcode", 3, Optional.of("withdrawn"), true);
		store.put(PAPERS);
		store.put(List.of(full));
		Stream.concat(PAPERS.stream(), Stream.of(full)).forEach(paper -> assertEquals(Optional.of(paper), store.find(paper.identifier())));
		assertEquals(Optional.of(PAPERS.getFirst()), store.find(ArxivIdentifier.parse("1706.03762v2").orElseThrow()));
		store.put(List.of(SamplePaper.of("1706.03762", "Another title")));
		assertEquals("Another title", store.find(PAPERS.getFirst().identifier()).orElseThrow().title());
		assertEquals(PAPERS.size() + 1, store.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "attention is all|Attention Is All You Need", "all att|Attention Is All You Need", "tensor att|Tensor Product Attention Is All You Need",
			"ATTENTION|Attention Is All You Need", "pretraining|", "pre-training bidir|BERT: Pre-training of Deep Bidirectional Transformers", "be|BERT: Pre-training of Deep Bidirectional Transformers",
			"retrieval augmented gen|Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks", "schrodinger|Poincaré and Schrödinger", "Poincaré|Poincaré and Schrödinger",
			"0|0", "?!|", "knowledge-|Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks" })
	void titlesAreCompleted(String typed, String first) throws IOException {
		store.put(PAPERS);
		assertEquals(Optional.ofNullable(first), store.complete(typed, 5).stream().findFirst().map(Paper::title));
	}

	@Test
	void aWordThatHasEndedIsNotBegun() throws IOException {
		store.put(PAPERS);
		assertEquals(1, store.complete("pre-training bi", 5).size());
		assertEquals(0, store.complete("pre-training bi ", 5).size());
	}

	@Test
	void noMoreThanWantedComes() throws IOException {
		store.put(PAPERS);
		assertEquals(2, store.complete("attention", 5).size());
		assertEquals(1, store.complete("attention", 1).size());
		assertEquals(0, store.complete("attention", 0).size());
	}

	@Test
	void whileOneWritesOthersReadAndMayNotWrite() throws IOException {
		store.put(PAPERS);
		try (Directory directory = store.directory(); IndexWriter writer = store.writer(directory); PaperStore other = PaperStore.open(store.folder())) {
			assertEquals(PAPERS.size(), other.size());
			assertThrows(StoreInUseException.class, () -> other.put(PAPERS));
		}
	}

	@Test
	void aBrokenStoreIsTroubleAndNoMore() throws IOException {
		store.put(PAPERS);
		store.close();
		try (Stream<Path> files = Files.list(store.folder())) {
			for (Path file : files.toList()) {
				Files.write(file, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }, StandardOpenOption.TRUNCATE_EXISTING);
			}
		}
		try (PaperStore broken = PaperStore.open(store.folder())) {
			assertEquals(Optional.empty(), broken.find(PAPERS.getFirst().identifier()));
			assertTrue(broken.trouble().orElseThrow().contains(store.folder().toString()), broken.trouble()::toString);
			assertThrows(IOException.class, () -> broken.put(PAPERS));
		}
	}

	@Test
	void afterTheEndNothingIsKnown() throws IOException {
		store.put(PAPERS);
		store.size();
		store.close();
		assertEquals(0, store.size());
		assertEquals(Optional.empty(), store.trouble());
	}
}
