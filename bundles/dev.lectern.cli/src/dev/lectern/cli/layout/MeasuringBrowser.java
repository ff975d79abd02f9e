package dev.lectern.cli.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.course.Course;
import dev.lectern.deck.Slide;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.MeasureReport;
import dev.lectern.page.measure.MeasureRequest;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;
import dev.lectern.page.styles.FetchedStyles;

/** The system's browser at a measuring page, which is asked for one deck after the other. Methods block. */
final class MeasuringBrowser implements AutoCloseable {

	/** For one deck, and for the browser to start; both take a second or two where all is well. */
	private static final int PATIENCE_SECONDS = 60;
	private static final int LOOK_AGAIN_MS = 200;

	private final Path program;
	private final PreviewServer server;
	private final BlockingQueue<Exception> failures;
	private final BlockingQueue<MeasureReport> reports = new LinkedBlockingQueue<>();
	private final MessageFeed feed = new MessageFeed();
	private final Mount mount;
	private final HeadlessBrowser running;

	private boolean usable = true;
	private int lastRequest;

	private MeasuringBrowser(Path program, PreviewServer server, BlockingQueue<Exception> failures, Course course, MeasurePage page, PageSettings settings, Optional<FetchedStyles> styles)
			throws IOException {
		this.program = program;
		this.server = server;
		this.failures = failures;
		Grants fetched = styles.isPresent() ? styles.get().with(Grants.NONE) : Grants.NONE;
		mount = server.mount(course.folder(), number -> page.html(styles.isPresent() ? styles.get().in(settings, number) : settings, number),
				(number, json) -> reports.add(MeasureReport.parse(json)), fetched.withFeed(feed));
		running = HeadlessBrowser.open(program, mount.address(), course.profile().stage());
	}

	/**
	 * Starts a browser.
	 *
	 * @param failures where the server tells what goes wrong in it
	 * @param styles   style sheets from other sites that are at hand
	 * @throws CommandFailure when the browser does not do it
	 */
	static MeasuringBrowser open(Path program, PreviewServer server, BlockingQueue<Exception> failures, Course course, MeasurePage page, PageSettings settings,
			Optional<FetchedStyles> styles) throws IOException, CommandFailure {
		MeasuringBrowser browser = new MeasuringBrowser(program, server, failures, course, page, settings, styles);
		try {
			browser.begin();
			return browser;
		} catch (NotMeasured e) {
			browser.close();
			throw new CommandFailure(Messages.get("failed", e.getMessage()), e);
		} catch (CommandFailure e) {
			browser.close();
			throw e;
		}
	}

	/** Whether another deck can be asked for. */
	boolean isUsable() {
		return usable;
	}

	/**
	 * @return the slides where something was found
	 * @throws NotMeasured    when this deck could not be measured
	 * @throws CommandFailure when no deck can be
	 */
	List<SlideLayout> measure(List<Slide> slides) throws NotMeasured, CommandFailure {
		MeasureRequest request = new MeasureRequest(++lastRequest, slides);
		List<SlideLayout> found = new ArrayList<>();
		long end = soon();
		usable = false; // until all is well
		reports.clear(); // a last word on an earlier deck
		feed.sendOnly(request.text());
		while (true) {
			switch (next(end)) {
			case MeasureReport.Measured measured when measured.deck() == request.number() -> {
				found.addAll(measured.slides());
				if (measured.last()) {
					usable = true;
					return found;
				}
			}
			case MeasureReport.Failed failed when failed.deck() == request.number() -> {
				usable = true;
				throw new NotMeasured(failed.message());
			}
			case MeasureReport.Ready again -> throw new NotMeasured(Messages.get("loadedAgain"));
			case MeasureReport.Broken broken -> throw new CommandFailure(Messages.get("failed", broken.message()), null);
			case MeasureReport other -> throw new NotMeasured(other.toString());
			}
		}
	}

	@Override
	public void close() {
		running.close();
		server.unmount(mount);
	}

	private void begin() throws CommandFailure, NotMeasured {
		switch (next(soon())) {
		case MeasureReport.Ready ready -> { }
		case MeasureReport.Broken broken -> throw new NotMeasured(broken.message());
		case MeasureReport other -> throw new NotMeasured(other.toString());
		}
	}

	private MeasureReport next(long end) throws CommandFailure, NotMeasured {
		boolean begun = lastRequest > 0;
		try {
			while (System.nanoTime() < end) {
				boolean alive = running.isAlive();
				MeasureReport report = reports.poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
				Exception wrong = failures.poll();
				if (wrong != null) {
					throw new CommandFailure(Messages.get("failed", Optional.ofNullable(wrong.getMessage()).orElseGet(wrong::toString)), wrong);
				}
				if (report != null) {
					return report;
				}
				if (!alive) {
					throw gone(begun ? "endedAtDeck" : "browserEnded", program, running.errors());
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CommandFailure(Messages.get("failed", e.toString()), e);
		}
		throw gone(begun ? "silentAtDeck" : "browserSilent", program, Integer.toString(PATIENCE_SECONDS), running.errors());
	}

	private NotMeasured gone(String key, Object... arguments) throws CommandFailure {
		if (lastRequest > 0) {
			return new NotMeasured(Messages.get(key, arguments));
		}
		throw new CommandFailure(Messages.get(key, arguments), null);
	}

	private static long soon() {
		return System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
	}
}
