package dev.lectern.course.style;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of the field and how each language says it.
 *
 * @param name       as the file calls it
 * @param words      what the term is called, by language id, the preferred word first
 * @param forbidden  words that must not stand for it
 * @param introduced the slide from which on it may be used; empty when it may be used anywhere
 */
public record Term(String name, Map<String, List<String>> words, List<Forbidden> forbidden, Optional<Introduction> introduced) {

	public Term {
		Objects.requireNonNull(name);
		words = Map.copyOf(words);
		forbidden = List.copyOf(forbidden);
		Objects.requireNonNull(introduced);
	}

	/**
	 * Words that must not be used in a language, except as a part of some longer ones.
	 *
	 * @param language   its id
	 * @param exceptions words in which a forbidden one is right, such as 超级计算机 for 计算机
	 */
	public record Forbidden(String language, List<String> words, List<String> exceptions) {

		public Forbidden {
			words = List.copyOf(words);
			exceptions = List.copyOf(exceptions);
		}
	}

	/** @param slide from 1 */
	public record Introduction(String chapter, int slide) {
	}
}
