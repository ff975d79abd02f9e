package dev.lectern.benchmark.window;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.benchmark.Row;
import dev.lectern.benchmark.SampleDeck;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.MeasureReport;
import dev.lectern.page.measure.MeasureRequest;
import dev.lectern.page.serve.FolderAssets;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;

/** All slides of a deck, rendered before, looked at for what does not fit, in a browser that nobody sees: from the question to the last answer. */
final class LayoutScan {

	private static final int WARM_UP = 2;
	private static final int SCANS = 15;
	private static final long PATIENCE_SECONDS = 60;

	private final Lectern lectern;
	private final int size;
	private final BlockingQueue<MeasureReport> reports = new LinkedBlockingQueue<>();

	LayoutScan(Lectern lectern, int size) {
		this.lectern = lectern;
		this.size = size;
	}

	Row run() throws IOException, InterruptedException {
		Path reveal = FileLocator.getBundleFileLocation(Platform.getBundle("dev.lectern.reveal")).orElseThrow().toPath();
		try (FileSystem jar = FileSystems.newFileSystem(reveal);
				PreviewServer server = PreviewServer.start(new FolderAssets(jar.getPath("web")), e -> ILog.of(LayoutScan.class).error("The server failed", e))) {
			MeasurePage page = new MeasurePage(new FolderAssets(jar.getPath("web")));
			MessageFeed feed = new MessageFeed();
			Mount mount = server.mount(Path.of(System.getProperty("java.io.tmpdir")), number -> page.html(PageSettings.of(Profile.SLIDES_INIT, "en").withArrangement(true), number),
					(number, json) -> reports.add(MeasureReport.parse(json)), Grants.NONE.withFeed(feed));
			Browser browser = open(mount.address());
			await(MeasureReport.Ready.class);
			List<Double> times = new ArrayList<>();
			// The page keeps nothing of a deck it has measured. Made here once, it leaves the cores to the page while the clock runs.
			List<Slide> slides = Deck.of(SampleDeck.of(size), Profile.SLIDES_INIT).slides();
			slides.forEach(Slide::html);
			for (int i = -WARM_UP; i < SCANS; i++) {
				MeasureRequest request = new MeasureRequest(i + WARM_UP + 1, slides);
				long start = System.nanoTime();
				feed.sendOnly(request.text());
				while (!(await(MeasureReport.Measured.class) instanceof MeasureReport.Measured measured && measured.last())) {
					// a portion of the slides
				}
				if (i >= 0) {
					times.add((System.nanoTime() - start) / 1e6);
				}
			}
			lectern.onUi(() -> {
				browser.getShell().dispose();
				return null;
			});
			return Row.of("layout.overflow-scan", size, "ms", times.stream().mapToDouble(Double::doubleValue).toArray());
		}
	}

	private Browser open(URI address) {
		return lectern.onUi(() -> {
			Shell shell = new Shell(lectern.display(), SWT.NO_TRIM);
			shell.setSize(1920, 1080);
			Browser browser = new Browser(shell, SWT.NONE);
			browser.setSize(1920, 1080);
			browser.setUrl(address.toString());
			return browser;
		});
	}

	private MeasureReport await(Class<? extends MeasureReport> wanted) throws InterruptedException {
		MeasureReport report = reports.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (!wanted.isInstance(report)) {
			throw new IllegalStateException("Not a " + wanted.getSimpleName() + ": " + report);
		}
		return report;
	}
}
