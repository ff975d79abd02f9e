package dev.lectern.citation.client;

import java.util.Objects;

import dev.lectern.citation.paper.Paper;

/** What a source says about one identifier. */
public sealed interface Answer {

	/** There is such a paper, and this is what the source knows of it. */
	record Found(Paper paper) implements Answer {
		public Found {
			Objects.requireNonNull(paper);
		}
	}

	/** The source answered in full and has no such paper. Services have said so of papers that exist; believe two of them. */
	record Absent() implements Answer {
	}

	/**
	 * The source told nothing about the paper.
	 *
	 * @param detail what exactly happened, such as {@code HTTP 503}; can be empty
	 */
	record NoAnswer(Failure failure, String detail) implements Answer {
		public NoAnswer {
			Objects.requireNonNull(failure);
			Objects.requireNonNull(detail);
		}

		/** One sentence for people, in the language of {@link java.util.Locale#getDefault()}. */
		public String text() {
			return failure.text(detail);
		}
	}
}
