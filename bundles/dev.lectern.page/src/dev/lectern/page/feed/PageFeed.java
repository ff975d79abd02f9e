package dev.lectern.page.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.page.PageContent;
import dev.lectern.page.PageUpdate;

/**
 * Keeps a page showing the newest state it was given. Safe to use from any thread; no method blocks. Updates are made on the background
 * executor, and an update is handed to the page only when the page has said what became of the one before. A state counts as shown when its order and
 * the content the page had are in it; what the page comes to want after that follows, without another state.
 */
public final class PageFeed {

	/** Hears what became of the updates, on any thread, in order. Must not block, and may call the feed. */
	public interface Listener {

		/** The page has this state, as it said itself. */
		void shown(Shown state);

		/** The page cannot show this state; the feed waits for another one. */
		void failed(Shown state, Throwable cause);
	}

	private record Sent(int sequence, Shown state, boolean reset, Set<SlideId> content) {
	}

	private final Consumer<String> page;
	private final Executor background;
	private final Listener listener;

	private Shown wanted;
	private Shown inPage;
	private Shown givenUp;
	private Sent inFlight;
	private PageContent content = PageContent.NONE;
	private boolean ready;
	private boolean preparing;
	private int generation;
	private int sequence;

	/**
	 * @param page gives an update to the page, as {@link PageUpdate#json} has it, soon; one for a page that is gone may get lost
	 */
	public PageFeed(Consumer<String> page, Executor background, Listener listener) {
		this.page = Objects.requireNonNull(page);
		this.background = Objects.requireNonNull(background);
		this.listener = Objects.requireNonNull(listener);
	}

	/**
	 * Wants a snapshot shown. The page goes to the slide when it is another one than last time, or when its content changed; else it stays
	 * where it is, which may be where somebody went in the page.
	 *
	 * @param source what the deck is the text of
	 * @param slide  the slide the author is in
	 */
	public synchronized void show(Object source, Deck deck, Optional<SlideId> slide) {
		boolean stays = wanted != null && wanted.source().equals(source) && wanted.slide().equals(slide);
		wanted = new Shown(source, deck, slide, moves() + (stays ? 0 : 1));
		pump();
	}

	/** Wants a slide of the present snapshot in view, even when it was the last one to be asked for. */
	public synchronized void goTo(SlideId slide) {
		if (wanted != null) {
			wanted = new Shown(wanted.source(), wanted.deck(), Optional.of(slide), moves() + 1);
			pump();
		}
	}

	/** Wants nothing: there is no deck to show. What is in the page stays there. */
	public synchronized void clear() {
		wanted = null;
	}

	/** The page is gone or going, and with it what it showed; the next one will say when it is ready. */
	public synchronized void pageGone() {
		forget();
		ready = false;
	}

	/** A page says that it can take updates and knows nothing. */
	public synchronized void pageReady() {
		forget();
		ready = true;
		pump();
	}

	/** The page says which slides' content it keeps from now on; it is sent what it does not have. */
	public synchronized void pageWants(Collection<SlideId> slides) {
		content = content.wanting(slides);
		pump();
	}

	/** The page says that it has an update. */
	public void pageShows(int number) {
		Shown state;
		synchronized (this) {
			if (!isInFlight(number)) {
				return;
			}
			state = inFlight.state();
			inPage = state;
			content = (inFlight.reset() ? content.forgotten() : content).sent(inFlight.content());
			inFlight = null;
			pump();
		}
		listener.shown(state);
	}

	/** The page says that an update went wrong. It is filled anew; when that went wrong too, the state is given up. */
	public void pageFailed(int number, String message) {
		Shown state;
		synchronized (this) {
			if (!isInFlight(number)) {
				return;
			}
			state = inFlight.reset() ? inFlight.state() : null;
			givenUp = state;
			inPage = null;
			inFlight = null;
			content = content.forgotten();
			pump();
		}
		if (state != null) {
			listener.failed(state, new IllegalStateException(message));
		}
	}

	/** What the page shows, as it said itself; empty while it shows nothing. */
	public synchronized Optional<Shown> inPage() {
		return Optional.ofNullable(inPage);
	}

	/** Whether the page shows the newest state it was given. */
	public synchronized boolean isUpToDate() {
		return ready && wanted != null && wanted.isSameAs(inPage);
	}

	private int moves() {
		return wanted == null ? 0 : wanted.moves();
	}

	private boolean isInFlight(int number) {
		return inFlight != null && inFlight.sequence() == number;
	}

	private void forget() {
		generation++;
		inPage = null;
		inFlight = null;
		givenUp = null;
		content = PageContent.NONE;
	}

	private void pump() {
		if (ready && !preparing && inFlight == null && wanted != null && !wanted.isSameAs(givenUp)
				&& (!wanted.isSameAs(inPage) || !content.missing().isEmpty())) {
			preparing = true;
			background.execute(this::prepare);
		}
	}

	private void prepare() {
		Shown from;
		Shown to;
		PageContent has;
		int present;
		synchronized (this) {
			has = content;
			from = inPage;
			to = wanted;
			present = generation;
		}
		try {
			if (to == null) {
				prepared(null, present);
				return;
			}
			PageUpdate update = update(from, to, has);
			int number = nextSequence();
			Set<SlideId> sent = new HashSet<>(update.sections());
			if (!update.isReset()) {
				sent.addAll(has.missing()); // what of it is not in the deck any more counts as sent
			}
			prepared(new Prepared(new Sent(number, to, update.isReset(), sent), update.isEmpty() ? "" : update.json(number)), present);
		} catch (RuntimeException e) {
			synchronized (this) {
				preparing = false;
				givenUp = to;
			}
			listener.failed(to, e);
		}
	}

	private record Prepared(Sent sent, String json) {
	}

	private synchronized int nextSequence() {
		return ++sequence;
	}

	private void prepared(Prepared update, int forGeneration) {
		boolean current;
		synchronized (this) {
			preparing = false;
			current = update != null && forGeneration == generation;
			if (current) {
				inFlight = update.sent();
			} else {
				pump();
			}
		}
		if (!current) {
			return;
		}
		if (update.json().isEmpty()) {
			pageShows(update.sent().sequence());
		} else {
			page.accept(update.json());
		}
	}

	private static PageUpdate update(Shown from, Shown to, PageContent content) {
		if (from == null || !from.source().equals(to.source())) {
			return PageUpdate.all(to.deck(), to.slide());
		}
		return PageUpdate.between(from.deck(), to.deck(), content, to.slide(), from.moves() != to.moves());
	}
}
