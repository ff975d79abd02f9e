package dev.lectern.deck.internal.text;

import java.util.Arrays;
import java.util.Optional;

import dev.lectern.deck.SourceRange;

/**
 * A text that knows for each of its characters where in a source it stood, or that it stood nowhere. Immutable.
 */
public final class SourceText {

	private static final int NOWHERE = -1;

	private final String text;
	private final int[] origins;

	private SourceText(String text, int[] origins) {
		this.text = text;
		this.origins = origins;
	}

	/** A part of a source. */
	public static SourceText of(String source, SourceRange part) {
		return new Builder().source(source, part.offset(), part.end()).build();
	}

	@Override
	public String toString() {
		return text;
	}

	/** The smallest range of the source that holds all that the text between these offsets has from there; empty when it has nothing. */
	public Optional<SourceRange> origin(int start, int end) {
		int first = start;
		while (first < end && origins[first] == NOWHERE) {
			first++;
		}
		int last = end - 1;
		while (last > first && origins[last] == NOWHERE) {
			last--;
		}
		return first >= end ? Optional.empty() : Optional.of(SourceRange.between(origins[first], origins[last] + 1));
	}

	/** Assembles a text. Single use. */
	public static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private int[] origins = new int[64];

		/** Appends a part of the source itself. */
		public Builder source(String source, int start, int end) {
			for (int i = start; i < end; i++) {
				add(source.charAt(i), i);
			}
			return this;
		}

		/** Appends what does not come from the source. */
		public Builder foreign(String added) {
			for (int i = 0; i < added.length(); i++) {
				add(added.charAt(i), NOWHERE);
			}
			return this;
		}

		/** Appends a part of another text of the same source. */
		Builder part(SourceText other, int start, int end) {
			for (int i = start; i < end; i++) {
				add(other.text.charAt(i), other.origins[i]);
			}
			return this;
		}

		/** Appends a character in the place of one of another text. */
		Builder instead(char c, SourceText other, int index) {
			add(c, other.origins[index]);
			return this;
		}

		public SourceText build() {
			return new SourceText(text.toString(), origins);
		}

		private void add(char c, int origin) {
			if (text.length() == origins.length) {
				origins = Arrays.copyOf(origins, origins.length * 2);
			}
			origins[text.length()] = origin;
			text.append(c);
		}
	}
}
