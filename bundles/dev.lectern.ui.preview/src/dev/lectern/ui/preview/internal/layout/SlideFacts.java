package dev.lectern.ui.preview.internal.layout;

import java.util.Map;
import java.util.WeakHashMap;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;
import dev.lectern.page.SlideStyles;
import dev.lectern.page.measure.SlideFiles;

/**
 * What has to be known of slides before they are measured, each read when it is asked for first: a slide that says what it said before is not read again. Forgets slides that no snapshot has any
 * longer. For one thread at a time, never the UI thread, as slides are rendered.
 */
final class SlideFacts {

	private record Facts(boolean styles, SlideFiles files) {
	}

	private final Map<SlideContent, Facts> known = new WeakHashMap<>();

	/** As {@link SlideStyles#in}. */
	boolean hasStyles(Slide slide) {
		return facts(slide).styles();
	}

	/** The files it needs, those of its section included. */
	SlideFiles files(Slide slide) {
		return facts(slide).files().and(SlideFiles.around(slide));
	}

	private Facts facts(Slide slide) {
		return known.computeIfAbsent(slide.content(), content -> new Facts(SlideStyles.in(slide), SlideFiles.inside(slide)));
	}
}
