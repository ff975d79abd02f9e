package dev.lectern.citation.store;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that are split already, for the index. */
final class WordStream extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final List<String> words;
	private Iterator<String> next;

	WordStream(List<String> words) {
		this.words = words;
	}

	@Override
	public void reset() {
		next = words.iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!next.hasNext()) {
			return false;
		}
		term.setEmpty().append(next.next());
		return true;
	}
}
