package dev.lectern.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/** The slides of a snapshot that a page shows, in reading order, and the columns they stand in there. Immutable. */
public final class PageSlides {

	private final Deck deck;
	private final List<Slide> slides;
	private final int[] columns;
	private final int[] rows;

	private PageSlides(Deck deck, List<Slide> slides, int[] columns, int[] rows) {
		this.deck = deck;
		this.slides = slides;
		this.columns = columns;
		this.rows = rows;
	}

	/** All slides, as the preview has them. */
	public static PageSlides all(Deck deck) {
		return new PageSlides(deck, deck.slides(), null, null);
	}

	/** Those that the site does not leave out. Parses slides that nobody asked before: not for the UI thread. */
	public static PageSlides published(Deck deck) {
		List<Slide> shown = new ArrayList<>(deck.slides());
		shown.removeIf(PageSlides::isLeftOut);
		int[] columns = new int[shown.size()];
		int[] rows = new int[shown.size()];
		for (int i = 1; i < columns.length; i++) {
			boolean below = shown.get(i).position().horizontal() == shown.get(i - 1).position().horizontal();
			columns[i] = below ? columns[i - 1] : columns[i - 1] + 1;
			rows[i] = below ? rows[i - 1] + 1 : 0;
		}
		return new PageSlides(deck, List.copyOf(shown), columns, rows);
	}

	/** In reading order. */
	public List<Slide> slides() {
		return slides;
	}

	/**
	 * Where to go for somebody who wants to be at a slide.
	 *
	 * @param wanted a slide of the snapshot
	 * @return the slide itself when the page shows it, else the one after it, else the one before; empty when the snapshot has no such slide, or the page none
	 */
	public Optional<SlideId> nearest(SlideId wanted) {
		Optional<Integer> place = deck.slides().stream().filter(slide -> slide.id().equals(wanted)).map(Slide::index).findFirst();
		return place.flatMap(index -> slides.stream().filter(slide -> slide.index() >= index).findFirst()
				.or(() -> slides.isEmpty() ? Optional.empty() : Optional.of(slides.getLast()))).map(Slide::id);
	}

	/** From 0; for the place after the last slide the number of columns. */
	int column(int index) {
		if (index < slides.size()) {
			return columns == null ? slides.get(index).position().horizontal() : columns[index];
		}
		return slides.isEmpty() ? 0 : column(slides.size() - 1) + 1;
	}

	/** From 0; 0 also for slides that are in no stack. */
	int row(int index) {
		return rows == null ? slides.get(index).position().vertical() : rows[index];
	}

	boolean isInStack(int index) {
		return slides.get(index).position().inStack();
	}

	private static boolean isLeftOut(Slide slide) {
		try {
			return slide.isHidden();
		} catch (RuntimeException | StackOverflowError e) {
			return false; // it cannot be rendered: see SlideJson
		}
	}
}
