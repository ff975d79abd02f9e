package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
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
 * The page that measures, in a browser: it is asked for slides and waited for. There is one page per course at a time, and it stays until there is another one or
 * it is left. Methods block and are called on one thread at a time, never on the UI thread.
 */
final class MeasuringPage implements AutoCloseable {

	private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MS = 100;

	/** As long as the page waits for pictures, then it does without; see content.js and pictures.js. */
	private static final int PICTURES_LATE_MS = 8000;

	/**
	 * What the page said.
	 *
	 * @param slides those in which there was something
	 * @param late   whether it may have done without pictures
	 */
	record Answer(Map<SlideId, SlideLayout> slides, boolean late) {

		SlideLayout of(SlideId slide) {
			return slides.getOrDefault(slide, SlideLayout.fitting(slide));
		}
	}

	private final Assets assets;
	private final Consumer<Mount> screen;
	private final MessageFeed feed;
	private final Consumer<Exception> failures;
	private final Duration patience;
	private final Map<PreviewSite, Mount> mounts = new HashMap<>();
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
	MeasuringPage(Assets assets, Consumer<Mount> screen, MessageFeed feed, Consumer<Exception> failures) {
		this(assets, screen, feed, failures, USUAL_PATIENCE);
	}

	/** @param patience how long the page may be silent */
	MeasuringPage(Assets assets, Consumer<Mount> screen, MessageFeed feed, Consumer<Exception> failures, Duration patience) {
		this.assets = Objects.requireNonNull(assets);
		this.screen = Objects.requireNonNull(screen);
		this.feed = Objects.requireNonNull(feed);
		this.failures = Objects.requireNonNull(failures);
		this.patience = Objects.requireNonNull(patience);
	}

	/** It is loaded again before it is asked next. */
	void leave() {
		page = null;
	}

	/**
	 * Asks for slides of a course.
	 *
	 * @param cancelled asked now and then
	 * @throws IOException           when the page cannot be made, or does not answer
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	Answer measure(PreviewSite site, List<Slide> slides, BooleanSupplier cancelled) throws IOException {
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

	@Override
	public void close() {
		page = null;
		if (server != null) {
			server.close();
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
