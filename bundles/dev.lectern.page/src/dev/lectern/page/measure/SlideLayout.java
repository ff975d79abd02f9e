package dev.lectern.page.measure;

import java.util.List;
import java.util.Objects;

import dev.lectern.deck.SlideId;

/**
 * What a browser found out about a slide.
 *
 * @param slide       the slide
 * @param overflow    how far what one sees of it reaches over the stage
 * @param scrolled    how much its code hides until somebody scrolls; at the most, when there are several blocks
 * @param missing     the sources of pictures in the course that could not be loaded, as they stand in the slide's HTML
 * @param backgrounds pictures that styles put behind something in it and that could not be loaded: files of the course, relative to its folder, encoded
 * @param measured    false for a slide whose size only the published page knows, as a script draws in it there, or a formula or diagram could not be drawn here
 */
public record SlideLayout(SlideId slide, Overhang overflow, Overhang scrolled, List<String> missing, List<String> backgrounds, boolean measured) {

	public SlideLayout {
		Objects.requireNonNull(slide);
		Objects.requireNonNull(overflow);
		Objects.requireNonNull(scrolled);
		missing = List.copyOf(missing);
		backgrounds = List.copyOf(backgrounds);
	}

	/** A slide whose styles name no picture that could not be loaded. */
	public SlideLayout(SlideId slide, Overhang overflow, Overhang scrolled, List<String> missing, boolean measured) {
		this(slide, overflow, scrolled, missing, List.of(), measured);
	}

	/** A slide where there is nothing to find. */
	public static SlideLayout fitting(SlideId slide) {
		return new SlideLayout(slide, Overhang.NONE, Overhang.NONE, List.of(), true);
	}

	/** The same of another slide, which has the same content. */
	public SlideLayout of(SlideId other) {
		return new SlideLayout(other, overflow, scrolled, missing, backgrounds, measured);
	}
}
