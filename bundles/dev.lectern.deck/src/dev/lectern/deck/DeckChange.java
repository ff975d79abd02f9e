package dev.lectern.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What turns the slides of one snapshot into those of a later one.
 *
 * @param patches in the order in which they apply; empty when the same slides have the same content at the same places
 */
public record DeckChange(List<SlidePatch> patches) {

	public DeckChange {
		patches = List.copyOf(patches);
	}

	/**
	 * Compares two snapshots of one deck's history; parses nothing. What a profile says of stage, theme and the like is not compared.
	 *
	 * @param before what is shown
	 * @param after  what is to be shown; need not be the next snapshot
	 */
	public static DeckChange between(Deck before, Deck after) {
		List<Slide> shown = before.slides();
		List<Slide> wanted = after.slides();
		int shared = Math.min(shown.size(), wanted.size());
		int head = 0;
		while (head < shared && alike(shown.get(head), wanted.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shared - head && alike(shown.get(shown.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
			tail++;
		}
		Part gone = new Part(shown.subList(head, shown.size() - tail));
		Part come = new Part(wanted.subList(head, wanted.size() - tail));
		if (!gone.order(come).equals(come.order(gone)) || !gone.stacks().equals(come.stacks())) {
			return new DeckChange(List.of(new SlidePatch.Restructure(wanted)));
		}
		List<SlidePatch> patches = new ArrayList<>();
		gone.without(come).map(SlidePatch.Remove::new).forEach(patches::add);
		for (int i = 0; i < wanted.size(); i++) {
			Slide slide = wanted.get(i);
			boolean inHead = i < head;
			boolean inTail = i >= wanted.size() - tail;
			Slide known = inHead ? shown.get(i) : inTail ? shown.get(shown.size() - wanted.size() + i) : gone.slide(slide.id());
			if (known == null) {
				patches.add(new SlidePatch.Insert(slide, i == 0 ? Optional.empty() : Optional.of(wanted.get(i - 1).id())));
			} else if (!slide.looksLike(known)) {
				patches.add(new SlidePatch.Replace(slide.id(), slide));
			}
		}
		return new DeckChange(patches);
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return patches.isEmpty();
	}

	/** Whether it is the same slide at the same place of its column or stack, whatever it says. */
	private static boolean alike(Slide one, Slide other) {
		return one == other || one.id().equals(other.id()) && Stacked.of(one).equals(Stacked.of(other));
	}

	/** A slide as stacks see it. */
	private record Stacked(boolean inStack, boolean opensColumn) {

		static Stacked of(Slide slide) {
			return new Stacked(slide.position().inStack(), slide.position().vertical() == 0);
		}
	}

	/** What lies between the slides that are alike at the begin of both snapshots, and at their end. */
	private static final class Part {

		private final Map<SlideId, Slide> slides = new LinkedHashMap<>();

		Part(List<Slide> slides) {
			slides.forEach(slide -> this.slides.put(slide.id(), slide));
		}

		/** Null when it is not in this part. */
		Slide slide(SlideId id) {
			return slides.get(id);
		}

		List<SlideId> order(Part among) {
			return slides.keySet().stream().filter(among.slides::containsKey).toList();
		}

		Stream<SlideId> without(Part others) {
			return slides.keySet().stream().filter(id -> !others.slides.containsKey(id));
		}

		List<Map.Entry<SlideId, Stacked>> stacks() {
			return slides.values().stream().filter(slide -> slide.position().inStack()).map(slide -> Map.entry(slide.id(), Stacked.of(slide))).toList();
		}
	}
}
