package dev.lectern.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
		Map<SlideId, Slide> shown = new HashMap<>();
		before.slides().forEach(slide -> shown.put(slide.id(), slide));
		Set<SlideId> wanted = new HashSet<>();
		after.slides().forEach(slide -> wanted.add(slide.id()));
		if (!order(before, wanted).equals(order(after, shown.keySet())) || !stacks(before).equals(stacks(after))) {
			return new DeckChange(List.of(new SlidePatch.Restructure(after.slides())));
		}
		List<SlidePatch> patches = new ArrayList<>();
		before.slides().stream().map(Slide::id).filter(id -> !wanted.contains(id)).map(SlidePatch.Remove::new).forEach(patches::add);
		Optional<SlideId> previous = Optional.empty();
		for (Slide slide : after.slides()) {
			Slide known = shown.get(slide.id());
			if (known == null) {
				patches.add(new SlidePatch.Insert(slide, previous));
			} else if (known.content() != slide.content()) {
				patches.add(new SlidePatch.Replace(slide.id(), slide));
			}
			previous = Optional.of(slide.id());
		}
		return new DeckChange(patches);
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return patches.isEmpty();
	}

	private static List<SlideId> order(Deck deck, Set<SlideId> among) {
		return deck.slides().stream().map(Slide::id).filter(among::contains).toList();
	}

	private static List<List<SlideId>> stacks(Deck deck) {
		Map<Integer, List<SlideId>> stacks = new LinkedHashMap<>();
		for (Slide slide : deck.slides()) {
			if (slide.position().inStack()) {
				stacks.computeIfAbsent(slide.position().horizontal(), column -> new ArrayList<>()).add(slide.id());
			}
		}
		return List.copyOf(stacks.values());
	}
}
