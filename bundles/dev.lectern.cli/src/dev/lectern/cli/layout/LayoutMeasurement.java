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
import java.util.function.Consumer;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Reasons;
import dev.lectern.course.Course;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Origin;
import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.serve.PreviewServer;
import dev.lectern.page.styles.FetchedStyles;

/** Has all slides of a course measured by the system's browser. Blocks. */
public final class LayoutMeasurement {

	/** So many decks in a row may leave the browser in no state to go on; more than that is not the decks. */
	private static final int MOST_IN_A_ROW = 3;

	/**
	 * What was measured. Each deck that was asked for is in one of both.
	 *
	 * @param found    for each deck the slides where something was found
	 * @param failures why decks were not measured, for the user
	 */
	public record Outcome(Map<DeckFile, List<SlideLayout>> found, Map<DeckFile, CommandFailure> failures) {
	}

	private final Course course;
	private final Map<DeckFile, Deck> decks;
	private final Path program;
	private final Consumer<DeckFile> progress;
	/** What went wrong in the server, on its threads. */
	private final BlockingQueue<Exception> wrong = new LinkedBlockingQueue<>();
	private final Outcome outcome = new Outcome(new LinkedHashMap<>(), new LinkedHashMap<>());

	private LayoutMeasurement(Course course, Map<DeckFile, Deck> decks, Path program, Consumer<DeckFile> progress) {
		this.course = course;
		this.decks = decks;
		this.program = program;
		this.progress = progress;
	}

	/**
	 * @param decks       those to be measured
	 * @param environment the variables of the process, which tell where the browser is
	 * @param progress    hears of each deck that was measured
	 * @throws CommandFailure when there is no browser, or it does not do it whatever the deck
	 */
	public static Outcome of(Course course, Map<DeckFile, Deck> decks, Map<String, String> environment, Consumer<DeckFile> progress) throws CommandFailure {
		LayoutMeasurement measurement = new LayoutMeasurement(course, decks, Chromium.find(environment), progress);
		Map<PageSettings, List<DeckFile>> pages = new LinkedHashMap<>();
		boolean arranged = course.origin() == Origin.PAGE_SLIDES_INIT;
		decks.keySet().forEach(file -> pages.computeIfAbsent(PageSettings.of(course.profile(file), file.language()).withArrangement(arranged), page -> new ArrayList<>()).add(file));
		WindowStyles styles = new WindowStyles(environment);
		try (WebFiles web = WebFiles.open(); PreviewServer server = PreviewServer.start(web.assets(), measurement.wrong::add)) {
			MeasurePage page = new MeasurePage(web.assets());
			for (Map.Entry<PageSettings, List<DeckFile>> one : pages.entrySet()) {
				measurement.measure(server, page, one.getKey(), styles.of(one.getKey()), one.getValue());
			}
			return measurement.outcome;
		} catch (IOException e) {
			throw new CommandFailure(Messages.get("failed", Reasons.of(e)), e);
		}
	}

	private void measure(PreviewServer server, MeasurePage page, PageSettings settings, Optional<FetchedStyles> styles, List<DeckFile> files) throws IOException, CommandFailure {
		int next = 0;
		int inARow = 0;
		while (next < files.size()) {
			try (MeasuringBrowser browser = MeasuringBrowser.open(program, server, wrong, course, page, settings, styles)) {
				while (next < files.size() && browser.isUsable()) {
					measure(browser, files.get(next++));
					inARow = browser.isUsable() ? 0 : inARow + 1;
				}
			}
			if (inARow == MOST_IN_A_ROW) {
				throw outcome.failures().get(files.get(next - 1));
			}
		}
	}

	private void measure(MeasuringBrowser browser, DeckFile file) throws CommandFailure {
		try {
			outcome.found().put(file, browser.measure(decks.get(file).slides()));
			progress.accept(file);
		} catch (NotMeasured e) {
			outcome.failures().put(file, new CommandFailure(Messages.get("deckFailed", file.path(), e.getMessage()), e));
		}
	}
}
