package dev.lectern.deck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step from the slides of a snapshot to those of a later one.
 */
public sealed interface SlidePatch {

	/**
	 * The slide keeps its place and has other content, or other attributes from the page's section.
	 *
	 * @param id    which one
	 * @param slide what it is now
	 */
	record Replace(SlideId id, Slide slide) implements SlidePatch {
	}

	/**
	 * A new slide in a column of its own.
	 *
	 * @param slide the slide
	 * @param after the slide before it in reading order, present when this patch is applied; when that one ends a stack, the new slide comes
	 *              after the stack. Empty: it comes first
	 */
	record Insert(Slide slide, Optional<SlideId> after) implements SlidePatch {

		public Insert {
			Objects.requireNonNull(after);
		}
	}

	/**
	 * A slide is gone, and with it its column.
	 *
	 * @param id which one
	 */
	record Remove(SlideId id) implements SlidePatch {
	}

	/**
	 * Slides changed their order, or a stack its shape. It stands alone in its list.
	 *
	 * @param slides all slides of the later snapshot, in reading order
	 */
	record Restructure(List<Slide> slides) implements SlidePatch {

		public Restructure {
			slides = List.copyOf(slides);
		}
	}
}
