package dev.lectern.citation.store;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/**
 * Searches for some time and no longer: what was found by then is the answer. After half of the time enough is enough. The beginning of each segment is searched
 * in any case, so that a small index is always searched to its end. For one search by one thread.
 * Lucene's own time limit looks at the clock after ever longer stretches, and so can come late by half of all that was spent.
 */
final class BoundedSearcher extends IndexSearcher {

	/** So many papers are gone through between two looks at the clock: some tenths of a millisecond. */
	private static final int STRETCH = 1 << 14;

	private final long begin = System.nanoTime();
	private final long nanos;
	private final int enough;
	private int found;

	/** @param nanos from now on */
	BoundedSearcher(IndexReader reader, long nanos, int enough) {
		super(reader);
		this.nanos = nanos;
		this.enough = enough;
	}

	/** @param most so many of the best, at most */
	TopDocs best(Query query, int most) throws IOException {
		CollectorManager<TopScoreDocCollector, TopDocs> manager = new TopScoreDocCollectorManager(most, null, most);
		return search(query, new CollectorManager<Counting, TopDocs>() {
			@Override
			public Counting newCollector() throws IOException {
				return new Counting(manager.newCollector());
			}

			@Override
			public TopDocs reduce(Collection<Counting> collectors) throws IOException {
				return manager.reduce(collectors.stream().map(counting -> counting.counted).toList());
			}
		});
	}

	private boolean isOver() {
		long passed = System.nanoTime() - begin;
		return passed > nanos || found >= enough && passed > nanos / 2;
	}

	@Override
	protected void searchLeaf(LeafReaderContext leaf, int from, int to, Weight weight, Collector collector) throws IOException {
		ScorerSupplier supplier = weight.scorerSupplier(leaf);
		if (supplier == null) {
			return;
		}
		try {
			LeafCollector collected = collector.getLeafCollector(leaf);
			supplier.setTopLevelScoringClause();
			BulkScorer scorer = supplier.bulkScorer();
			int end = Math.min(to, leaf.reader().maxDoc());
			int at = from;
			do {
				int stretch = Math.min(end, at + STRETCH);
				at = Math.max(stretch, scorer.score(collected, leaf.reader().getLiveDocs(), at, stretch));
			} while (at < end && !isOver());
			collected.finish();
		} catch (CollectionTerminatedException enoughOfThisLeaf) {
			return;
		}
	}

	private final class Counting extends FilterCollector {

		private final TopScoreDocCollector counted;

		Counting(TopScoreDocCollector counted) {
			super(counted);
			this.counted = counted;
		}

		@Override
		public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
			return new FilterLeafCollector(super.getLeafCollector(leaf)) {
				@Override
				public void collect(int document) throws IOException {
					found++;
					super.collect(document);
				}
			};
		}
	}
}
