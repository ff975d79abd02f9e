package dev.lectern.ui.preview.internal.present;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.page.SlideJson;
import dev.lectern.page.serve.Grants;

/**
 * The newest state of a deck and of its presentation, for any number of pages that ask for it. Slides which the site leaves out are left out. Safe to
 * use from any thread; only {@link #after} waits. An answer is
 *
 * <pre>
 * { number, all, sections, columns, slide, fragment, by }
 * </pre>
 *
 * {@code sections} are slides with new content as preview.js takes them, all of them when {@code all} says so; {@code columns} is the order of all
 * slides, when it changed.
 */
public final class Broadcast implements Grants.Feed {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
	private static final int REMEMBERED = 100;

	private final Duration patience;
	private final Map<Long, Deck> decks = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Deck> eldest) {
			return size() > REMEMBERED;
		}
	};
	private long number;
	private Deck deck;
	private Place place;

	/** @param patience how long a page waits for news before it asks again */
	public Broadcast(Deck deck, Place place, Duration patience) {
		this.patience = patience;
		this.deck = Objects.requireNonNull(deck);
		this.place = Objects.requireNonNull(place);
		changed();
	}

	/** There is a newer snapshot. */
	public synchronized void show(Deck newer) {
		if (newer != deck) {
			deck = newer;
			changed();
		}
	}

	/** Somebody went somewhere. */
	public synchronized void goTo(Place there) {
		place = there;
		changed();
	}

	/** Where the presentation is. */
	public synchronized Place place() {
		return place;
	}

	@Override
	public Optional<String> after(long known) throws InterruptedException {
		Deck before;
		Deck now;
		Place there;
		long newest;
		synchronized (this) {
			long end = System.nanoTime() + patience.toNanos();
			for (long left = patience.toMillis(); number == known && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
				wait(left);
			}
			if (number == known) {
				return Optional.empty();
			}
			before = decks.get(known);
			now = deck;
			there = place;
			newest = number;
		}
		JsonObject answer = before == now ? new JsonObject() : change(before, now);
		answer.addProperty("number", newest); //$NON-NLS-1$
		there.slide().ifPresent(slide -> answer.addProperty("slide", slide.value())); //$NON-NLS-1$
		answer.addProperty("fragment", there.fragment()); //$NON-NLS-1$
		answer.addProperty("by", there.by()); //$NON-NLS-1$
		return Optional.of(GSON.toJson(answer));
	}

	private synchronized void changed() {
		decks.put(++number, deck);
		notifyAll();
	}

	private static JsonObject change(Deck before, Deck now) {
		List<Slide> slides = published(now);
		List<Slide> old = before == null ? List.of() : published(before);
		Map<SlideId, Slide> known = old.stream().collect(Collectors.toMap(Slide::id, Function.identity()));
		JsonObject change = new JsonObject();
		change.addProperty("all", before == null); //$NON-NLS-1$
		change.add("sections", SlideJson.sections(slides.stream().filter(slide -> !known.containsKey(slide.id()) || !slide.looksLike(known.get(slide.id()))).toList())); //$NON-NLS-1$
		if (before == null || !places(old).equals(places(slides))) {
			change.add("columns", SlideJson.columns(slides)); //$NON-NLS-1$
		}
		return change;
	}

	private static List<Slide> published(Deck deck) {
		return deck.slides().stream().filter(slide -> !isLeftOut(slide)).toList();
	}

	private static boolean isLeftOut(Slide slide) {
		try {
			return slide.isHidden();
		} catch (RuntimeException | StackOverflowError e) {
			return false; // it cannot be rendered: see SlideJson
		}
	}

	private static List<Object> places(List<Slide> slides) {
		return slides.stream().<Object>map(slide -> List.of(slide.id(), slide.position())).toList();
	}
}
