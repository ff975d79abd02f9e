package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.MeasureReport;
import dev.lectern.page.measure.MeasureRequest;
import dev.lectern.page.measure.SlideFiles;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;
import dev.lectern.ui.preview.internal.live.PreviewSite;

/**
 * Measures decks in a browser, one at a time. It remembers what it found in the slides of a deck and what their pictures were, and measures only those that are new, or one of whose pictures changed,
 * came or went; those whose pictures only the browser knows always. Methods block and are called on one thread at a time, never on the UI thread.
 */
final class SlideMeasurer implements AutoCloseable {

	private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MS = 100;

	/** As long as the page waits for pictures, then it does without; see content.js and pictures.js. */
	private static final int PICTURES_LATE_MS = 8000;

	/** Slides with the same text in the same kind of place look the same. */
	private record Look(String text, boolean stacked) {

		static Look of(Slide slide) {
			return new Look(slide.content().text(), slide.position().inStack());
		}
	}

	/** What counts for all slides of a deck: style elements of one do. @param sheets what the style sheets are, and all that they take */
	private record Setting(PreviewSite site, Profile profile, Map<String, ?> sheets, Set<String> styles) {
	}

	/** A slide as it is now. @param files what those are that it needs; empty: nobody knows which it needs */
	private record Present(Slide slide, Look look, Optional<Map<String, ?>> files) {
	}

	/** What was found in a slide. @param files what those were that it needed; empty: it is not to be relied on that they were all there */
	private record Seen(SlideLayout layout, Optional<Map<String, ?>> files) {

		/* A picture of a style sheet may come or go as well. */
		boolean holdsFor(Present slide) {
			return layout.backgrounds().isEmpty() && files.isPresent() && files.equals(slide.files());
		}
	}

	/** What is known of a deck. */
	private record Known(Setting setting, Map<Look, Seen> slides) {
	}

	/** What the page said. @param late whether it may have done without pictures */
	private record Answer(Map<SlideId, SlideLayout> slides, boolean late) {

		Seen of(Present slide) {
			SlideId id = slide.slide().id();
			Optional<Map<String, ?>> files = late ? slide.files().filter(Map::isEmpty) : slide.files();
			return new Seen(slides.getOrDefault(id, SlideLayout.fitting(id)), files);
		}
	}

	private final Assets assets;
	private final Consumer<Mount> screen;
	private final MessageFeed feed;
	private final Consumer<Exception> failures;
	private final Duration patience;
	private final Map<PreviewSite, Mount> mounts = new HashMap<>();
	private final SlideFacts facts = new SlideFacts();
	private final FileStates files = new FileStates();
	private final Map<PreviewSite, Map<String, ?>> sheets = new HashMap<>();
	private final Map<Object, Known> known = new HashMap<>();
	private final BlockingQueue<MeasureReport> reports = new LinkedBlockingQueue<>();

	private PreviewServer server;
	private volatile Mount page;
	private int lastRequest;

	/**
	 * @param assets   the web files of dev.lectern.reveal
	 * @param screen   loads a page in a browser, soon
	 * @param feed     what pages get their work from; of nobody else
	 * @param failures hears of what should not happen in the server, on one of its threads
	 */
	SlideMeasurer(Assets assets, Consumer<Mount> screen, MessageFeed feed, Consumer<Exception> failures) {
		this(assets, screen, feed, failures, USUAL_PATIENCE);
	}

	/** @param patience how long the page may be silent */
	SlideMeasurer(Assets assets, Consumer<Mount> screen, MessageFeed feed, Consumer<Exception> failures, Duration patience) {
		this.assets = Objects.requireNonNull(assets);
		this.screen = Objects.requireNonNull(screen);
		this.feed = Objects.requireNonNull(feed);
		this.failures = Objects.requireNonNull(failures);
		this.patience = Objects.requireNonNull(patience);
	}

	/** The page is loaded again before the next deck is measured: style sheets and pictures may have changed. */
	void leavePage() {
		page = null;
		files.forget();
		sheets.clear();
	}

	/** Forgets what was found in a deck. */
	void forget(Object source) {
		known.remove(source);
	}

	/** Forgets what was found in all decks of the course in that folder. */
	void forgetCourse(Path folder) {
		known.values().removeIf(deck -> deck.setting().site().folder().equals(folder));
	}

	/**
	 * @param source    what the deck is the text of
	 * @param cancelled asked now and then
	 * @return the slides where something was found
	 * @throws IOException           when the page cannot be made, or does not answer
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	List<SlideLayout> measure(Object source, PreviewSite site, Deck deck, BooleanSupplier cancelled) throws IOException {
		Setting setting = setting(site, deck);
		Map<Look, Seen> old = Optional.ofNullable(known.get(source)).filter(before -> before.setting().equals(setting)).map(Known::slides).orElse(Map.of());
		List<Present> slides = deck.slides().stream().map(slide -> present(site, slide)).toList();
		Set<Slide> fresh = slides.stream().filter(slide -> !old.containsKey(slide.look()) || !old.get(slide.look()).holdsFor(slide)).map(Present::slide).collect(Collectors.toSet());
		Answer answer = fresh.isEmpty() ? new Answer(Map.of(), false) : answer(site, withStyles(deck, fresh), cancelled);
		Map<Look, Seen> now = new HashMap<>();
		List<SlideLayout> result = new ArrayList<>();
		for (Present slide : slides) {
			Seen seen = fresh.contains(slide.slide()) ? answer.of(slide) : old.get(slide.look());
			now.put(slide.look(), seen);
			SlideLayout layout = seen.layout().of(slide.slide().id());
			if (!layout.equals(SlideLayout.fitting(slide.slide().id()))) {
				result.add(layout);
			}
		}
		known.put(source, new Known(setting, now));
		return result;
	}

	@Override
	public void close() {
		page = null;
		if (server != null) {
			server.close();
		}
	}

	private Setting setting(PreviewSite site, Deck deck) {
		Set<String> styles = deck.slides().stream().filter(facts::hasStyles).map(Slide::html).collect(Collectors.toSet());
		return new Setting(site, deck.profile(), sheets.computeIfAbsent(site, this::sheets), styles);
	}

	private Map<String, ?> sheets(PreviewSite site) {
		List<String> named = site.page().styleSheets().stream().map(address -> address.replaceFirst("^/+", "").replaceFirst("[?#].*", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return files.of(site.folder(), SheetReader.filesOf(site.folder(), named));
	}

	private Present present(PreviewSite site, Slide slide) {
		SlideFiles needed = facts.files(slide);
		return new Present(slide, Look.of(slide), needed.sure() ? Optional.of(files.of(site.folder(), needed.files())) : Optional.empty());
	}

	private List<Slide> withStyles(Deck deck, Set<Slide> fresh) {
		return deck.slides().stream().filter(slide -> fresh.contains(slide) || facts.hasStyles(slide)).toList();
	}

	private Answer answer(PreviewSite site, List<Slide> slides, BooleanSupplier cancelled) throws IOException {
		try {
			enter(site, cancelled);
			MeasureRequest request = new MeasureRequest(++lastRequest, slides);
			feed.sendOnly(request.text());
			Map<SlideId, SlideLayout> found = new LinkedHashMap<>();
			for (long end = deadline();;) {
				switch (next(end, cancelled)) {
				case MeasureReport.Measured measured when measured.deck() == request.number() -> {
					measured.slides().forEach(slide -> found.put(slide.slide(), slide));
					if (measured.last()) {
						return new Answer(found, measured.milliseconds() >= PICTURES_LATE_MS);
					}
					end = deadline();
				}
				case MeasureReport.Failed failed when failed.deck() == request.number() -> throw new IOException(failed.message());
				case MeasureReport.Broken broken -> throw new IOException(broken.message());
				case MeasureReport late -> { } // of a request that was given up
				}
			}
		} catch (IOException | CancellationException e) {
			page = null; // which may still be busy
			throw e;
		}
	}

	private void enter(PreviewSite site, BooleanSupplier cancelled) throws IOException {
		Mount wanted = mounts.get(site);
		if (wanted != null && wanted == page) {
			return;
		}
		if (server == null) {
			server = PreviewServer.start(assets, failures);
		}
		if (wanted == null) {
			MeasurePage template = new MeasurePage(assets);
			wanted = server.mount(site.folder(), number -> template.html(site.page(number), number), this::take, site.withFetched(Grants.NONE.withFeed(feed)));
			mounts.put(site, wanted);
		}
		page = wanted;
		reports.clear();
		feed.clear();
		screen.accept(wanted);
		try {
			for (long end = deadline(); !(next(end, cancelled) instanceof MeasureReport.Ready);) {
				// a last word of a page that was left
			}
		} catch (IOException e) {
			throw new NoPageException(e);
		}
	}

	private void take(int mount, String json) {
		Mount present = page;
		if (present != null && present.number() == mount) {
			reports.add(MeasureReport.parse(json));
		}
	}

	private long deadline() {
		return System.nanoTime() + patience.toNanos();
	}

	private MeasureReport next(long end, BooleanSupplier cancelled) throws IOException {
		try {
			while (System.nanoTime() < end) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				MeasureReport report = reports.poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
				if (report != null) {
					return report;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
		throw new IOException("The measuring page does not answer"); //$NON-NLS-1$
	}
}
