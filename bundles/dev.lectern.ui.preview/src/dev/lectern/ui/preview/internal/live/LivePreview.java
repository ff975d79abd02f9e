package dev.lectern.ui.preview.internal.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.Gson;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.page.ClickedSource;
import dev.lectern.page.feed.PageFeed;
import dev.lectern.page.feed.Shown;
import dev.lectern.page.PageTemplate;
import dev.lectern.page.Report;
import dev.lectern.page.SlideNames;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PageLink;
import dev.lectern.page.serve.PreviewServer;

/**
 * Shows decks on a screen. Safe to use from any thread; no method blocks. The server starts with the first deck; all work is done on one
 * thread of its own, which ends with {@link #close}.
 */
public final class LivePreview implements AutoCloseable {

	private static final Gson GSON = new Gson();
	private static final String STAMPS = "dev.lectern.preview.stamps"; //$NON-NLS-1$

	private final Assets assets;
	private final Screen screen;
	private final PreviewEvents events;
	private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "Lectern preview"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private final MessageFeed messages = new MessageFeed();
	private final PageFeed feed;

	// used on the background thread only
	private final Map<PreviewSite, Mount> mounts = new HashMap<>();
	private PreviewServer server;
	private PreviewSite site;

	private final AtomicInteger requests = new AtomicInteger();
	private volatile Mount page;
	private volatile SlideId slideInView;
	private volatile int lastShown;
	private volatile Shown painted;
	private volatile boolean overview;
	private volatile PageLook look = PageLook.PUBLISHED;

	/** @param assets the web files of dev.lectern.reveal */
	public LivePreview(Assets assets, Screen screen, PreviewEvents events) {
		this.assets = Objects.requireNonNull(assets);
		this.screen = Objects.requireNonNull(screen);
		this.events = Objects.requireNonNull(events);
		feed = new PageFeed(update -> messages.send("{\"update\":" + update + '}'), this::later, new PageFeed.Listener() { //$NON-NLS-1$
			@Override
			public void shown(Shown state) {
				events.changed();
			}

			@Override
			public void failed(Shown state, Throwable cause) {
				events.failed("The preview cannot show version " + state.deck().version() + " of " + state.source(), cause); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
	}

	/**
	 * Wants a snapshot shown; see {@link PageFeed#show}. Older ones that have not reached the page yet are forgotten.
	 *
	 * @param source what the deck is the text of
	 * @param slide  the slide the author is in
	 */
	public void show(PreviewSite where, Object source, Deck deck, Optional<SlideId> slide) {
		request(() -> {
			try {
				enter(where);
				feed.show(source, deck, slide);
			} catch (IOException e) {
				site = null;
				events.unavailable(e);
			}
		});
	}

	/** Wants a slide of the present deck in view. */
	public void goTo(SlideId slide) {
		request(() -> feed.goTo(slide));
	}

	/** Moves to a slide of the present deck in the page, as somebody does there who looks around: {@link PreviewEvents#moved} tells. */
	public void move(SlideId slide) {
		messages.send("{\"move\":" + slide.value() + '}'); //$NON-NLS-1$
	}

	/** Shows the overview of all slides in the page, or one slide again. A page that is loaded begins with one slide. */
	public void showOverview(boolean shown) {
		messages.send("{\"overview\":" + shown + '}'); //$NON-NLS-1$
	}

	/** Whether the page shows the overview, as it said itself. */
	public boolean isOverview() {
		return overview;
	}

	/** Shows files anew that came or changed, when the page shows a deck of their course. @param folder the course's; @param files relative to it, with {@code /} */
	public void filesChanged(Path folder, Set<String> files) {
		later(() -> {
			if (site != null && site.folder().equals(folder)) {
				messages.send("{\"files\":" + GSON.toJson(files) + '}'); //$NON-NLS-1$
			}
		});
	}

	/** The names of the themes that a page of this site can be shown in; reads files. Empty when they cannot be read. */
	public List<String> themes(PreviewSite where) {
		try {
			return new PageTemplate(assets).themes(where.page());
		} catch (IOException e) {
			events.failed("The themes of reveal.js cannot be read", e); //$NON-NLS-1$
			return List.of();
		}
	}

	/** Makes this page and all that follow it look so. */
	public void setLook(PageLook wanted) {
		look = wanted;
		messages.send(wanted.message());
	}

	/** Wants nothing shown: there is no deck. */
	public void clear() {
		request(feed::clear);
	}

	/** Loads the page again, if there is one; the deck comes back into it. */
	public void reload() {
		request(() -> {
			if (page != null) {
				feed.pageGone();
				screen.load(page);
			}
		});
	}

	/** The page the screen is at or on its way to. */
	public Optional<Mount> page() {
		return Optional.ofNullable(page);
	}

	/** What the page shows, as it said itself. */
	public Optional<Shown> inPage() {
		return feed.inPage();
	}

	/** What the page has painted, as it said itself; empty unless the system property {@code dev.lectern.preview.stamps} asks for it. */
	public Optional<Shown> painted() {
		return Optional.ofNullable(painted);
	}

	/** The slide in view, as the page said itself; empty while it shows nothing. */
	public Optional<SlideId> slideInView() {
		return feed.inPage().flatMap(shown -> Optional.ofNullable(slideInView));
	}

	/** Whether the page shows the newest state wanted of it, as far as requests have come until now. */
	public boolean isUpToDate() {
		return requests.get() == 0 && feed.isUpToDate();
	}

	/**
	 * Whether this slide of this very snapshot is in view and nothing is on its way to the page that could change it: only then does a move in
	 * the page tell where the author wants to be.
	 */
	public boolean restsAt(Deck deck, SlideId slide) {
		return isUpToDate() && inPage().filter(shown -> shown.deck() == deck).isPresent() && slideInView().filter(slide::equals).isPresent();
	}

	@Override
	public void close() {
		later(() -> {
			if (server != null) {
				server.close();
			}
		});
		background.shutdown();
	}

	private void request(Runnable task) {
		requests.incrementAndGet();
		later(() -> {
			try {
				task.run();
			} finally {
				requests.decrementAndGet();
			}
		});
	}

	private void later(Runnable task) {
		try {
			background.execute(task);
		} catch (RejectedExecutionException e) {
			if (!background.isShutdown()) {
				throw e;
			} // else the preview was closed while a report or a change was coming in
		}
	}

	private void enter(PreviewSite where) throws IOException {
		if (where.equals(site)) {
			return;
		}
		feed.pageGone();
		if (server == null) {
			server = PreviewServer.start(assets, e -> events.failed("The preview's server failed", e)); //$NON-NLS-1$
		}
		Mount mount = mounts.get(where);
		if (mount == null) {
			mount = mount(where);
			mounts.put(where, mount);
		}
		site = where;
		page = mount;
		screen.load(mount);
	}

	private Mount mount(PreviewSite where) throws IOException {
		PreviewSite wanted = Boolean.getBoolean(STAMPS) ? where.stamped() : where;
		return wanted.mountOn(server, assets, this::take, Grants.NONE.withFeed(messages).telling(Map.of("messages", true))); //$NON-NLS-1$
	}

	private void setOverview(boolean shown) {
		overview = shown;
		events.changed();
	}

	private void take(int mount, String json) {
		Mount present = page;
		if (present == null || present.number() != mount) {
			return; // a last word of a page that was left
		}
		switch (Report.parse(json)) {
		case Report.Ready ready -> {
			messages.clear();
			messages.send(look.message());
			feed.pageReady();
			setOverview(false);
		}
		case Report.Shown shown -> {
			slideInView = shown.slide().orElse(null);
			lastShown = shown.sequence();
			feed.pageShows(shown.sequence());
		}
		case Report.Wanted wanted -> feed.pageWants(wanted.slides());
		case Report.Painted stamps -> {
			if (stamps.sequence() == lastShown) {
				painted = feed.inPage().orElse(null);
			}
			events.painted(stamps);
		}
		case Report.Find find -> later(() -> inPage().flatMap(shown -> SlideNames.find(shown.deck(), find.name())).ifPresent(this::move));
		case Report.Clicked click -> later(() -> inPage().map(Shown::deck)
				.ifPresent(deck -> ClickedSource.find(deck, click).ifPresent(range -> events.sourceWanted(deck, click.slide(), range))));
		case Report.Failed failed -> feed.pageFailed(failed.sequence(), failed.message());
		case Report.Moved moved -> {
			slideInView = moved.slide();
			events.moved(moved.slide());
			events.changed();
		}
		case Report.Overview state -> setOverview(state.shown());
		case Report.Link link -> events.linkClicked(PageLink.of(present, link.address()));
		case Report.Broken broken -> events.failed("reveal.js did not start", new IllegalStateException(broken.message())); //$NON-NLS-1$
		}
	}
}
