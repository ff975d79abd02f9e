package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.page.SlideStyles;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.MeasureReport;
import dev.lectern.page.measure.MeasureRequest;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;
import dev.lectern.ui.preview.internal.live.PreviewSite;

/**
 * Measures decks in a browser, one at a time. It remembers what it found in the slides of a deck, and measures only those that are new; those with pictures
 * always, for a picture may change where the text does not. Methods block and are called on one thread at a time, never on the UI thread.
 */
final class SlideMeasurer implements AutoCloseable {

	private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MS = 100;
	private static final Pattern PICTURE = Pattern.compile("(?i)<(?:img|source|video|image|input)\\b|url\\("); //$NON-NLS-1$

	/** Slides with the same text in the same kind of place look the same. */
	private record Look(String text, boolean stacked) {

		static Look of(Slide slide) {
			return new Look(slide.content().text(), slide.position().inStack());
		}
	}

	/** What is known of a deck. Style elements count for all slides. */
	private record Known(PreviewSite site, List<String> sheets, Set<String> styles, Map<Look, SlideLayout> slides) {

		boolean isAs(PreviewSite otherSite, List<String> otherSheets, Set<String> otherStyles) {
			return site.equals(otherSite) && sheets.equals(otherSheets) && styles.equals(otherStyles);
		}
	}

	private final Assets assets;
	private final Consumer<Mount> screen;
	private final MessageFeed feed;
	private final Consumer<Exception> failures;
	private final Duration patience;
	private final Map<PreviewSite, Mount> mounts = new HashMap<>();
	private final Map<PreviewSite, List<String>> sheets = new HashMap<>();
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
		sheets.clear();
	}

	/** Forgets what was found in a deck. */
	void forget(Object source) {
		known.remove(source);
	}

	/** Forgets what was found in all decks of the course in that folder. */
	void forgetCourse(Path folder) {
		known.values().removeIf(deck -> deck.site().folder().equals(folder));
	}

	/**
	 * @param source    what the deck is the text of
	 * @param cancelled asked now and then
	 * @return the slides where something was found
	 * @throws IOException           when the page cannot be made, or does not answer
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	List<SlideLayout> measure(Object source, PreviewSite site, Deck deck, BooleanSupplier cancelled) throws IOException {
		Set<String> styles = deck.slides().stream().filter(SlideStyles::in).map(Slide::html).collect(Collectors.toSet());
		Known before = known.get(source);
		List<String> sheetsNow = sheets.computeIfAbsent(site, SlideMeasurer::sheets);
		boolean same = before != null && before.isAs(site, sheetsNow, styles);
		Map<Look, SlideLayout> old = same ? before.slides() : Map.of();
		List<Slide> fresh = deck.slides().stream().filter(slide -> hasPictures(slide) || hasToBeMeasured(old.get(Look.of(slide)))).toList();
		Map<SlideId, SlideLayout> found = fresh.isEmpty() ? Map.of() : found(site, withStyles(deck, fresh), cancelled);
		Map<Look, SlideLayout> now = new HashMap<>();
		Set<Slide> measured = new HashSet<>(fresh);
		List<SlideLayout> result = new ArrayList<>();
		for (Slide slide : deck.slides()) {
			Look look = Look.of(slide);
			SlideLayout layout = measured.contains(slide) ? found.getOrDefault(slide.id(), SlideLayout.fitting(slide.id())) : old.get(look).of(slide.id());
			now.put(look, layout);
			if (!layout.equals(SlideLayout.fitting(slide.id()))) {
				result.add(layout);
			}
		}
		known.put(source, new Known(site, sheetsNow, styles, now));
		return result;
	}

	@Override
	public void close() {
		page = null;
		if (server != null) {
			server.close();
		}
	}

	/* What tells that a style sheet of the course is another one than before. */
	private static List<String> sheets(PreviewSite site) {
		return site.page().styleSheets().stream().map(address -> {
			try {
				BasicFileAttributes file = Files.readAttributes(site.folder().resolve(address.replaceFirst("^/+", "")), BasicFileAttributes.class); //$NON-NLS-1$ //$NON-NLS-2$
				return address + ' ' + file.lastModifiedTime() + ' ' + file.size();
			} catch (IOException | InvalidPathException e) {
				return address; // on another machine, or not there
			}
		}).toList();
	}

	private static boolean hasPictures(Slide slide) {
		Map<String, String> attributes = slide.attributes();
		return PICTURE.matcher(slide.html()).find() || attributes.getOrDefault("style", "").contains("url(") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| attributes.containsKey("data-background-image") || attributes.containsKey("data-background"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/* A picture of a style sheet may come or go as well. */
	private static boolean hasToBeMeasured(SlideLayout before) {
		return before == null || !before.backgrounds().isEmpty();
	}

	private static List<Slide> withStyles(Deck deck, List<Slide> fresh) {
		Set<Slide> wanted = new HashSet<>(fresh);
		return deck.slides().stream().filter(slide -> wanted.contains(slide) || SlideStyles.in(slide)).toList();
	}

	private Map<SlideId, SlideLayout> found(PreviewSite site, List<Slide> slides, BooleanSupplier cancelled) throws IOException {
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
						return found;
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
