package dev.lectern.citation.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.client.SamplePaper;
import dev.lectern.citation.paper.Paper;

class BoundedSearcherTest {

	private static final int PAPERS = 40_000;

	@TempDir
	Path temporary;

	private static int found(IndexReader reader, long nanos, int enough) throws IOException {
		BoundedSearcher searcher = new BoundedSearcher(reader, nanos, enough);
		searcher.setSimilarity(ShortTitles.INSTANCE);
		return searcher.best(new TermQuery(new Term(PaperDocument.WORD, "learning")), PAPERS).scoreDocs.length;
	}

	@Test
	void whenTheTimeIsOverWhatWasFoundIsTheAnswer() throws IOException {
		List<Paper> papers = IntStream.rangeClosed(1, PAPERS).mapToObj(i -> SamplePaper.of("2501.%05d".formatted(i), "Learning")).toList();
		try (PaperStore store = PaperStore.open(temporary.resolve("store"))) {
			store.put(papers);
			try (Directory directory = store.directory(); IndexReader reader = DirectoryReader.open(directory)) {
				assertEquals(PAPERS, found(reader, Long.MAX_VALUE, PAPERS + 1));
				int atOnce = found(reader, 0, PAPERS + 1);
				assertTrue(atOnce > 0 && atOnce < PAPERS, "found " + atOnce);
			}
		}
	}

	@Test
	void aSmallStoreIsAlwaysSearchedToItsEnd() throws IOException {
		try (PaperStore store = PaperStore.open(temporary.resolve("store"))) {
			for (int i = 1; i <= 5; i++) {
				store.put(List.of(SamplePaper.of("2501.%05d".formatted(i), "Learning")));
			}
			try (Directory directory = store.directory(); IndexReader reader = DirectoryReader.open(directory)) {
				assertEquals(5, found(reader, 0, 1));
			}
		}
	}
}
