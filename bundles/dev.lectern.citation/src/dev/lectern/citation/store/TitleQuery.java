package dev.lectern.citation.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import dev.lectern.citation.paper.Paper;

/**
 * What somebody typed of a title.
 *
 * @param words all of it, as {@link TitleWords} splits it
 * @param begun whether the last word may go on
 */
record TitleQuery(List<String> words, boolean begun) {

	private static final long TIME_NANOS = TimeUnit.MILLISECONDS.toNanos(12);
	/** So many are looked at to find those that begin with what was typed. */
	private static final int CANDIDATES = 30;
	/** Words that begin with the last one: so many are looked at, and the most frequent of them looked for. */
	private static final int BEGINNINGS_LOOKED_AT = 600;
	private static final int BEGINNINGS = 40;
	private static final float WHOLE_WORD = 1.5f;

	static TitleQuery of(String text) {
		boolean ended = !text.isEmpty() && !Character.isLetterOrDigit(text.codePointBefore(text.length()));
		return new TitleQuery(TitleWords.of(text), !ended);
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** Takes no longer than {@link #TIME_NANOS} for searching, and then what it takes to read some 30 papers. */
	List<Paper> run(IndexReader reader, int limit) throws IOException {
		int candidates = Math.max(limit, CANDIDATES);
		BoundedSearcher searcher = new BoundedSearcher(reader, TIME_NANOS, limit);
		searcher.setSimilarity(ShortTitles.INSTANCE);
		searcher.setQueryCache(null);
		List<Paper> papers = new ArrayList<>();
		for (ScoreDoc document : searcher.best(query(reader), candidates).scoreDocs) {
			PaperDocument.paper(searcher, document.doc).ifPresent(papers::add);
		}
		String phrase = String.join(" ", words);
		papers.sort(Comparator.comparingInt((Paper paper) -> rank(paper, phrase)));
		return List.copyOf(papers.subList(0, Math.min(limit, papers.size())));
	}

	/** The sort is stable: within a rank the shorter title stays first. */
	private static int rank(Paper paper, String phrase) {
		String title = String.join(" ", TitleWords.of(paper.title()));
		return title.startsWith(phrase) ? 0 : title.contains(phrase) ? 1 : 2;
	}

	private Query query(IndexReader reader) throws IOException {
		Set<String> whole = new LinkedHashSet<>(begun ? words.subList(0, words.size() - 1) : words);
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		whole.forEach(word -> all.add(word(word), Occur.MUST));
		if (begun) {
			all.add(beginning(words.getLast(), reader), Occur.MUST);
		}
		return all.build();
	}

	private static Query word(String word) {
		return new TermQuery(new Term(PaperDocument.WORD, word));
	}

	private static Query beginning(String beginning, IndexReader reader) throws IOException {
		List<Query> choices = new ArrayList<>();
		choices.add(new BoostQuery(word(beginning), WHOLE_WORD));
		if (beginning.length() <= PaperDocument.LONGEST_START) {
			choices.add(new TermQuery(new Term(PaperDocument.START, beginning)));
		} else {
			frequent(beginning, reader).forEach(word -> choices.add(word(word)));
		}
		return new DisjunctionMaxQuery(choices, 0);
	}

	private record Frequent(String word, int titles) {
	}

	private static List<String> frequent(String beginning, IndexReader reader) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, PaperDocument.WORD);
		if (terms == null) {
			return List.of();
		}
		List<Frequent> words = new ArrayList<>();
		BytesRef prefix = new BytesRef(beginning);
		TermsEnum each = terms.iterator();
		boolean there = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
		while (there && words.size() < BEGINNINGS_LOOKED_AT && StringHelper.startsWith(each.term(), prefix)) {
			words.add(new Frequent(each.term().utf8ToString(), each.docFreq()));
			there = each.next() != null;
		}
		return words.stream().sorted(Comparator.comparingInt(Frequent::titles).reversed()).limit(BEGINNINGS).map(Frequent::word).toList();
	}

}
