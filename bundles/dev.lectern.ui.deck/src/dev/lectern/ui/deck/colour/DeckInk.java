package dev.lectern.ui.deck.colour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;
import dev.lectern.deck.SourceRange;

/** The looks of a deck's text, slide by slide. Immutable; any thread. */
final class DeckInk {

	static final DeckInk NONE = new DeckInk(List.of());

	/** As much text as is painted in a few milliseconds; neighbours are joined up to here. */
	static final int LARGEST_STRETCH = 1 << 15;

	private final List<Page> pages;
	private final Set<SlideContent> contents;

	private DeckInk(List<Page> pages) {
		this.pages = pages;
		contents = Collections.newSetFromMap(new IdentityHashMap<>());
		pages.forEach(page -> contents.add(page.ink.content()));
	}

	/**
	 * A slide's place, up to where the next slide begins.
	 *
	 * @param range     the slide and the separator after it; the pages of a deck leave no gap
	 * @param slide     where the slide begins
	 * @param separator possibly empty
	 */
	private record Page(SourceRange range, int slide, SourceRange separator, SlideInk ink) {
	}

	/** The ink of a deck; that of slides with unchanged content is taken over. */
	static DeckInk of(Deck deck, DeckInk before) {
		Map<SlideContent, SlideInk> known = new IdentityHashMap<>();
		before.pages.forEach(page -> known.put(page.ink.content(), page.ink));
		List<Slide> slides = deck.slides();
		List<Page> pages = new ArrayList<>(slides.size());
		int start = 0;
		for (int i = 0; i < slides.size(); i++) {
			Slide slide = slides.get(i);
			int end = i + 1 < slides.size() ? slides.get(i + 1).range().offset() : deck.length();
			SlideInk ink = known.get(slide.content());
			pages.add(new Page(SourceRange.between(start, end), slide.range().offset(), SourceRange.between(slide.range().end(), end),
					ink == null ? SlideInk.of(slide) : ink));
			start = end;
		}
		return new DeckInk(List.copyOf(pages));
	}

	/**
	 * What must be painted where {@code painted} was painted before and was damaged since: slides of other content, and damaged ones.
	 *
	 * @param damage in offsets of this deck
	 * @return in order, neighbours joined to stretches of at most {@link #LARGEST_STRETCH} characters; only a single slide may be longer
	 */
	List<SourceRange> toPaint(DeckInk painted, Damage damage) {
		List<SourceRange> result = new ArrayList<>();
		for (Page page : pages) {
			if (!painted.contents.contains(page.ink.content()) || damage.touches(page.range)) {
				int last = result.size() - 1;
				if (last >= 0 && result.get(last).end() == page.range.offset() && page.range.end() - result.get(last).offset() <= LARGEST_STRETCH) {
					result.set(last, SourceRange.between(result.get(last).offset(), page.range.end()));
				} else {
					result.add(page.range);
				}
			}
		}
		return result;
	}

	/** The spans of the pages in a range {@link #toPaint} gave, in the deck's offsets. */
	List<Span> spans(SourceRange range) {
		List<Span> result = new ArrayList<>();
		for (Page page : pages) {
			if (range.contains(page.range)) {
				for (Span span : page.ink.spans()) {
					result.add(new Span(page.slide + span.offset(), span.length(), span.look()));
				}
				if (page.separator.length() > 0) {
					result.add(new Span(page.separator.offset(), page.separator.length(), Look.of(Ink.SEPARATOR, null)));
				}
			}
		}
		return result;
	}

	/** All spans, in the deck's offsets. */
	List<Span> spans() {
		return pages.isEmpty() ? List.of() : spans(SourceRange.between(0, pages.getLast().range.end()));
	}
}
