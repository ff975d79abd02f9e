package dev.lectern.deck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A comment that sets attributes, as reveal.js's markdown plugin reads it.
 *
 * @param kind       what it is about
 * @param attributes what it sets, in the order written, possibly nothing; valueless ones have an empty value
 * @param range      the comment, from {@code <!--} to {@code -->}
 */
public record Directive(Kind kind, Map<String, String> attributes, SourceRange range) {

	/** What a directive is about. */
	public enum Kind {
		/** {@code .slide:}, the slide's section */
		SLIDE,
		/** {@code .element}, the element before the comment or around it; also what a comment with both means */
		ELEMENT
	}

	public Directive {
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
	}

	Directive shiftedBy(int distance) {
		return new Directive(kind, attributes, range.shiftedBy(distance));
	}
}
