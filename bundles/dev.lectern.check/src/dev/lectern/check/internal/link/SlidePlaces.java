package dev.lectern.check.internal.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;

/** The places reveal.js numbers, on a page that shows some decks one after the other: hidden slides are taken out before, and with the last of a stack the stack. */
final class SlidePlaces {

	private final List<Integer> rows = new ArrayList<>();

	/** @param hiddenShow whether hidden slides are there, too */
	SlidePlaces(List<Deck> decks, boolean hiddenShow) {
		for (Deck deck : decks) {
			Map<Integer, Integer> columns = new LinkedHashMap<>();
			for (Slide slide : deck.slides()) {
				if (hiddenShow || !AnchorNames.isHidden(slide)) {
					columns.merge(slide.position().horizontal(), 1, Integer::sum);
				}
			}
			rows.addAll(columns.values());
		}
	}

	boolean has(Anchor.Place place) {
		return place.column() >= 0 && place.row() >= 0 && place.column() < rows.size() && place.row() < rows.get(place.column());
	}

	int columns() {
		return rows.size();
	}
}
