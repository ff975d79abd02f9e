package dev.lectern.citation.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import dev.lectern.citation.paper.Paper;

/** What the store had before an import began, to leave alone what the import would not change or knows less of. For one thread. */
final class KnownPapers {

	private final List<Segment> segments = new ArrayList<>();

	KnownPapers(DirectoryReader reader) throws IOException {
		for (LeafReaderContext leaf : reader.leaves()) {
			if (leaf.reader().terms(PaperDocument.ID) != null) {
				segments.add(new Segment(leaf.reader()));
			}
		}
	}

	boolean isKnown(Paper paper, byte[] bytes) throws IOException {
		BytesRef id = new BytesRef(paper.identifier().canonical());
		for (Segment segment : segments) {
			int document = segment.find(id);
			if (document != DocIdSetIterator.NO_MORE_DOCS) {
				return segment.value(PaperDocument.UPDATED, document) > paper.updated().earliest().toEpochDay()
						|| segment.value(PaperDocument.CONTENT, document) == PaperDocument.content(bytes);
			}
		}
		return false;
	}

	private static final class Segment {

		private final LeafReader reader;
		private final TermsEnum ids;
		private PostingsEnum postings;

		Segment(LeafReader reader) throws IOException {
			this.reader = reader;
			ids = reader.terms(PaperDocument.ID).iterator();
		}

		int find(BytesRef id) throws IOException {
			if (!ids.seekExact(id)) {
				return DocIdSetIterator.NO_MORE_DOCS;
			}
			postings = ids.postings(postings, PostingsEnum.NONE);
			Bits live = reader.getLiveDocs();
			int document = postings.nextDoc();
			while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
				document = postings.nextDoc();
			}
			return document;
		}

		long value(String field, int document) throws IOException {
			NumericDocValues values = reader.getNumericDocValues(field);
			return values != null && values.advanceExact(document) ? values.longValue() : Long.MIN_VALUE;
		}
	}
}
