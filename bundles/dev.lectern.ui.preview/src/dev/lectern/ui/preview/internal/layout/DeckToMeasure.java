package dev.lectern.ui.preview.internal.layout;

import java.util.Objects;

import org.eclipse.core.resources.IFile;

import dev.lectern.course.Origin;
import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.workspace.OpenCourse;

/**
 * A snapshot of a deck that is to be measured.
 *
 * @param file     the deck's
 * @param site     the page it is shown in
 * @param arranged see {@link dev.lectern.page.measure.MeasureRequest}
 */
record DeckToMeasure(IFile file, PreviewSite site, Deck deck, boolean arranged) {

	DeckToMeasure {
		Objects.requireNonNull(file);
		Objects.requireNonNull(site);
		Objects.requireNonNull(deck);
	}

	static DeckToMeasure of(OpenCourse course, IFile file, String language, Deck deck) {
		boolean arranged = course.loaded().filter(loaded -> loaded.course().origin() == Origin.PAGE_SLIDES_INIT).isPresent();
		return new DeckToMeasure(file, new PreviewSite(course.folder(), PageSettings.of(deck.profile(), language)), deck, arranged);
	}
}
