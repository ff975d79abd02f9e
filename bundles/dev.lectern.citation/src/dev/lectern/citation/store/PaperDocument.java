package dev.lectern.citation.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;

/** A paper as the index has it. */
final class PaperDocument {

	static final String ID = "id";
	/** The words of the title. */
	static final String WORD = "word";
	/** The first letters of each word. */
	static final String START = "start";
	/** The longest beginning that {@link #START} has; longer ones fit few enough words. */
	static final int LONGEST_START = 4;
	/** A number that changes with everything that is stored. */
	static final String CONTENT = "content";
	/** The day of the newest version, since 1970. */
	static final String UPDATED = "updated";

	private static final String PAPER = "paper";
	private static final double BUFFER_MB = 48;
	private static final FieldType WORDS = new FieldType();

	static {
		WORDS.setTokenized(true);
		// without frequencies Lucene does not note which blocks of titles are short, and could skip none
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		WORDS.freeze();
	}

	private PaperDocument() {
	}

	static Term term(ArxivIdentifier identifier) {
		return new Term(ID, identifier.canonical());
	}

	static Document of(Paper paper) {
		return of(paper, PaperBytes.of(paper));
	}

	static Document of(Paper paper, byte[] bytes) {
		List<String> words = TitleWords.of(paper.title());
		Document document = new Document();
		document.add(new StringField(ID, paper.identifier().canonical(), Field.Store.NO));
		document.add(new Field(WORD, new WordStream(words), WORDS));
		document.add(new Field(START, new WordStream(words.stream().flatMap(word -> IntStream.rangeClosed(1, Math.min(LONGEST_START, word.length()))
				.mapToObj(end -> word.substring(0, end))).distinct().toList()), WORDS));
		document.add(new NumericDocValuesField(CONTENT, content(bytes)));
		document.add(new NumericDocValuesField(UPDATED, paper.updated().earliest().toEpochDay()));
		document.add(new StoredField(PAPER, bytes));
		return document;
	}

	/** @return empty when it was written by a version of Lectern that stores papers differently */
	static Optional<Paper> paper(IndexSearcher searcher, int document) throws IOException {
		BytesRef bytes = searcher.storedFields().document(document).getBinaryValue(PAPER);
		return bytes == null ? Optional.empty() : PaperBytes.paper(bytes.bytes, bytes.offset, bytes.length);
	}

	static long content(byte[] bytes) {
		long content = 1125899906842597L;
		for (byte b : bytes) {
			content = 31 * content + b;
		}
		return content;
	}

	static IndexWriterConfig config() {
		return new IndexWriterConfig(new NoAnalyzer()).setSimilarity(ShortTitles.INSTANCE).setRAMBufferSizeMB(BUFFER_MB)
				.setCommitOnClose(false).setUseCompoundFile(false);
	}

	/** All fields come with their words. */
	private static final class NoAnalyzer extends Analyzer {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			throw new UnsupportedOperationException(field);
		}
	}
}
