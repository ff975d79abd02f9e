package dev.lectern.citation.store;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * A word counts the more the shorter the title it stands in: who typed most of a title means that title. How rare a word is does not count, or the
 * odd word would win over the usual one that begins the same.
 */
final class ShortTitles extends Similarity {

	static final ShortTitles INSTANCE = new ShortTitles();

	private ShortTitles() {
	}

	@Override
	public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
		return new SimScorer() {
			@Override
			public float score(float frequency, long norm) {
				return boost / (1 + (norm & 0xFF));
			}
		};
	}
}
