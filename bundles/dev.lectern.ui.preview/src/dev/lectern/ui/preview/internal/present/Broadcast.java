package dev.lectern.ui.preview.internal.present;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.page.PageSlides;
import dev.lectern.page.PageUpdate;
import dev.lectern.page.serve.Grants;

/**
 * The newest state of a deck and of its presentation, for any number of pages that ask for it. Slides which the site leaves out are left out. Safe to
 * use from any thread; only {@link #after} waits, and it and {@link #nearest} look at slides. An answer is
 *
 * <pre>
 * { number, update, files, slide, fragment, by }
 * </pre>
 *
 * {@code update} is a {@link PageUpdate}, when the deck is another one than the page knows; {@code files} are those of the course that are others than the page has, if any; {@code slide} is where the presentation is, or what is nearest to it of what
 * the site shows.
 */
public final class Broadcast implements Grants.Feed {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
	private static final int REMEMBERED = 100;

	private final Duration patience;
	private final Map<Long, Snapshot> snapshots = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Snapshot> eldest) {
			return size() > REMEMBERED;
		}
	};
	private final Map<String, Long> fileChanges = new HashMap<>();
	private long number;
	private Snapshot newest;
	private Place place;

	/* What the site shows of a deck is looked for by the first one who asks. */
	private static final class Snapshot {

		private final Deck deck;
		private PageSlides published;

		Snapshot(Deck deck) {
			this.deck = Objects.requireNonNull(deck);
		}

		synchronized PageSlides published() {
			if (published == null) {
				published = PageSlides.published(deck);
			}
			return published;
		}
	}

	/** @param patience how long a page waits for news before it asks again */
	public Broadcast(Deck deck, Place place, Duration patience) {
		this.patience = patience;
		this.newest = new Snapshot(deck);
		this.place = Objects.requireNonNull(place);
		changed();
	}

	/** There is a newer snapshot. */
	public synchronized void show(Deck newer) {
		if (newer != newest.deck) {
			newest = new Snapshot(newer);
			changed();
		}
	}

	/** Files of the course came, went or have other content. @param files relative to the course folder, with {@code /} */
	public synchronized void filesChanged(Set<String> files) {
		changed();
		files.forEach(file -> fileChanges.put(file, number));
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

	/** What of the newest snapshot pages can show for a slide; see {@link PageSlides#nearest}. */
	public Optional<SlideId> nearest(SlideId slide) {
		return newestSnapshot().published().nearest(slide);
	}

	@Override
	public Optional<String> after(long known) throws InterruptedException {
		Snapshot before;
		Snapshot now;
		Place there;
		JsonObject answer = new JsonObject();
		synchronized (this) {
			long end = System.nanoTime() + patience.toNanos();
			for (long left = patience.toMillis(); number == known && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
				wait(left);
			}
			if (number == known) {
				return Optional.empty();
			}
			before = snapshots.get(known);
			now = newest;
			there = place;
			answer.addProperty("number", number); //$NON-NLS-1$
			addFiles(known, answer);
		}
		if (before != now) {
			answer.add("update", update(before, now).json()); //$NON-NLS-1$
		}
		there.slide().flatMap(now.published()::nearest).ifPresent(slide -> answer.addProperty("slide", slide.value())); //$NON-NLS-1$
		answer.addProperty("fragment", there.fragment()); //$NON-NLS-1$
		answer.addProperty("by", there.by()); //$NON-NLS-1$
		return Optional.of(GSON.toJson(answer));
	}

	private synchronized Snapshot newestSnapshot() {
		return newest;
	}

	/* A page that begins loads all files as they are then. */
	private void addFiles(long known, JsonObject answer) {
		JsonArray files = new JsonArray();
		if (known > 0) {
			fileChanges.entrySet().stream().filter(file -> file.getValue() > known).map(Map.Entry::getKey).sorted().forEach(files::add);
		}
		if (!files.isEmpty()) {
			answer.add("files", files); //$NON-NLS-1$
		}
	}

	private synchronized void changed() {
		snapshots.put(++number, newest);
		notifyAll();
	}

	private static PageUpdate update(Snapshot before, Snapshot now) {
		return before == null ? PageUpdate.published(now.published()) : PageUpdate.published(before.published(), now.published());
	}
}
