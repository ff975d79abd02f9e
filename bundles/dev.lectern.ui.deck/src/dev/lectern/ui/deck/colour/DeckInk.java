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

	/** As much text as is painted in a few milliseconds. */
	static final int LARGEST_STRETCH = 1 << 13;

	private final List<Page> pages;

	private DeckInk(List<Page> pages) {
		this.pages = pages;
	}

	/**
	 * A slide's place, up to where the next slide begins.
	 *
	 * @param range     the slide and the separator after it; the pages of a deck leave no gap
	 * @param slide     where the slide begins
	 * @param separator possibly empty
	 */
	private record Page(SourceRange range, int slide, SourceRange separator, SlideInk ink) {

		boolean isIn(SourceRange sight) {
			return range.offset() <= sight.end() && range.end() >= sight.offset();
		}
	}

	/** Slides which have their colours. Immutable. */
	static final class Painted {

		static final Painted NOTHING = new Painted(Set.of());

		private final Set<SlideContent> contents;

		private Painted(Set<SlideContent> contents) {
			this.contents = contents;
		}

		private boolean has(SlideContent content) {
			return contents.contains(content);
		}
	}

	/**
	 * What is painted at once.
	 *
	 * @param ranges in order, together at most {@link #LARGEST_STRETCH} characters; only a single slide may be longer
	 * @param done   what is painted after it
	 * @param more   whether there is more in sight or around it
	 */
	record Step(List<SourceRange> ranges, Painted done, boolean more) {
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
	 * The next step towards the colours of this ink: slides which do not have them, because their content was not painted before or because they were damaged
	 * since; those in sight first.
	 *
	 * @param done    what was painted before
	 * @param damage  in offsets of this deck
	 * @param inSight in offsets of this deck
	 * @param around  what may come in sight next, and what is
	 */
	Step step(Painted done, Damage damage, SourceRange inSight, SourceRange around) {
		Set<SlideContent> now = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Page> due = new ArrayList<>();
		for (Page page : pages) {
			if (done.has(page.ink.content()) && !damage.touches(page.range)) {
				now.add(page.ink.content());
			} else if (page.isIn(around)) {
				due.add(page);
			}
		}
		List<Page> seen = due.stream().filter(page -> page.isIn(inSight)).toList();
		List<Page> next = stretch(seen.isEmpty() ? due : seen);
		List<SourceRange> ranges = new ArrayList<>();
		for (Page page : next) {
			add(page.range, ranges);
			now.add(page.ink.content());
		}
		return new Step(ranges, new Painted(now), next.size() < due.size());
	}

	private static List<Page> stretch(List<Page> pages) {
		int length = 0;
		int count = 0;
		while (count < pages.size() && (count == 0 || length + pages.get(count).range.length() <= LARGEST_STRETCH)) {
			length += pages.get(count++).range.length();
		}
		return pages.subList(0, count);
	}

	private static void add(SourceRange range, List<SourceRange> ranges) {
		int last = ranges.size() - 1;
		if (last >= 0 && ranges.get(last).end() == range.offset()) {
			ranges.set(last, SourceRange.between(ranges.get(last).offset(), range.end()));
		} else {
			ranges.add(range);
		}
	}

	/** The spans of the pages in a range of a {@link Step}, in the deck's offsets. */
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
