package dev.lectern.cli.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Reasons;
import dev.lectern.course.Course;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Origin;
import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.MeasureReport;
import dev.lectern.page.measure.MeasureRequest;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;

/** Has all slides of a course measured by the system's browser. Blocks. */
public final class LayoutMeasurement {

	/** For one deck, and for the browser to start; both take a second or two where all is well. */
	private static final int PATIENCE_SECONDS = 60;
	private static final int LOOK_AGAIN_MS = 200;

	private final Course course;
	private final Path program;
	private final Consumer<DeckFile> progress;
	/** What went wrong in the server, on its threads. */
	private final BlockingQueue<Exception> failures = new LinkedBlockingQueue<>();

	private LayoutMeasurement(Course course, Path program, Consumer<DeckFile> progress) {
		this.course = course;
		this.program = program;
		this.progress = progress;
	}

	/**
	 * @param decks       those to be measured
	 * @param environment the variables of the process, which tell where the browser is
	 * @param progress    hears of each deck that was measured
	 * @return for each deck the slides where something was found
	 * @throws CommandFailure when there is no browser, or it does not do it
	 */
	public static Map<DeckFile, List<SlideLayout>> of(Course course, Map<DeckFile, Deck> decks, Map<String, String> environment, Consumer<DeckFile> progress)
			throws CommandFailure {
		LayoutMeasurement measurement = new LayoutMeasurement(course, Chromium.find(environment), progress);
		Map<PageSettings, List<DeckFile>> pages = new LinkedHashMap<>();
		boolean arranged = course.origin() == Origin.PAGE_SLIDES_INIT;
		decks.keySet().forEach(file -> pages.computeIfAbsent(PageSettings.of(course.profile(file), file.language()).withArrangement(arranged), page -> new ArrayList<>()).add(file));
		Map<DeckFile, List<SlideLayout>> found = new LinkedHashMap<>();
		try (WebFiles web = WebFiles.open(); PreviewServer server = PreviewServer.start(web.assets(), measurement.failures::add)) {
			MeasurePage page = new MeasurePage(web.assets());
			for (Map.Entry<PageSettings, List<DeckFile>> one : pages.entrySet()) {
				found.putAll(measurement.measure(server, page, one.getKey(), one.getValue(), decks));
			}
			return found;
		} catch (IOException e) {
			throw new CommandFailure(Messages.get("failed", Reasons.of(e)), e);
		}
	}

	private Map<DeckFile, List<SlideLayout>> measure(PreviewServer server, MeasurePage page, PageSettings settings, List<DeckFile> files, Map<DeckFile, Deck> decks)
			throws IOException, CommandFailure {
		List<MeasureRequest> requests = new ArrayList<>();
		files.forEach(file -> requests.add(new MeasureRequest(requests.size(), decks.get(file).slides())));
		BlockingQueue<MeasureReport> reports = new LinkedBlockingQueue<>();
		Mount mount = server.mount(course.folder(), number -> page.html(settings, number, requests), (number, json) -> reports.add(MeasureReport.parse(json)));
		Map<DeckFile, List<SlideLayout>> found = new LinkedHashMap<>();
		try (HeadlessBrowser running = HeadlessBrowser.open(program, mount.address(), course.profile().stage())) {
			int done = 0;
			while (done < files.size()) {
				switch (next(reports, running)) {
				case MeasureReport.Ready ready -> { }
				case MeasureReport.Measured measured -> {
					found.computeIfAbsent(files.get(measured.deck()), file -> new ArrayList<>()).addAll(measured.slides());
					if (measured.last()) {
						done++;
						progress.accept(files.get(measured.deck()));
					}
				}
				case MeasureReport.Failed failed -> throw failure(files.get(failed.deck()).path() + ": " + failed.message());
				case MeasureReport.Broken broken -> throw failure(broken.message());
				}
			}
		}
		return found;
	}

	private MeasureReport next(BlockingQueue<MeasureReport> reports, HeadlessBrowser browser) throws CommandFailure {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		try {
			while (System.nanoTime() < end) {
				boolean alive = browser.isAlive();
				MeasureReport report = reports.poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
				Exception wrong = failures.poll();
				if (wrong != null) {
					throw new CommandFailure(Messages.get("failed", Optional.ofNullable(wrong.getMessage()).orElseGet(wrong::toString)), wrong);
				}
				if (report != null) {
					return report;
				}
				if (!alive) {
					throw new CommandFailure(Messages.get("browserEnded", program, browser.errors()), null);
				}
			}
			throw new CommandFailure(Messages.get("browserSilent", program, Integer.toString(PATIENCE_SECONDS), browser.errors()), null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CommandFailure(Messages.get("failed", e.toString()), e);
		}
	}

	private static CommandFailure failure(String message) {
		return new CommandFailure(Messages.get("failed", message), null);
	}
}
