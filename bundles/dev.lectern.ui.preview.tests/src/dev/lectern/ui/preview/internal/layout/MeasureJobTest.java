package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.MessageFeed;
import dev.lectern.page.styles.FetchedStyles;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.window.NoErrorLogged;

/** From a deck to the markers of its file. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(NoErrorLogged.class)
class MeasureJobTest {

	private static final String TALL = "<div style=\"height: 800px; width: 9px; background: red\"></div>";

	@TempDir
	Path course;

	private final List<String> trouble = new CopyOnWriteArrayList<>();
	private Display display;
	private EventLoop loop;
	private HiddenBrowser browser;
	private SlideMeasurer measurer;
	private MeasureJob job;
	private IProject project;
	private Optional<FetchedStyles> fetched = Optional.empty();
	private Consumer<PreviewSite> asked;

	@BeforeAll
	void connectToTheScreen() {
		display = new Display();
		loop = new EventLoop(display);
	}

	@AfterAll
	void disconnectFromTheScreen() {
		display.dispose();
	}

	@BeforeEach
	void open() throws CoreException {
		browser = new HiddenBrowser(display);
		measurer = new SlideMeasurer(new MeasuringPage(new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web"), page -> browser.load(page, cause -> trouble.add(cause.toString())),
				new MessageFeed(), e -> trouble.add(e.toString())));
		job = new MeasureJob(measurer, this::answered);
		fetched = Optional.empty();
		asked = site -> { };
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("measured");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void close() throws CoreException {
		job.giveUp();
		untilIdle();
		measurer.close();
		browser.close();
		project.delete(true, null);
		assertEquals(List.of(), trouble);
	}

	@Test
	void aMarkerComesWithTheProblemAndGoesWithIt() throws CoreException {
		Deck deck = Deck.of("# Fits\n\n---\n\n# Does not\n\n" + TALL + "\n", Profile.DEFAULT);
		IFile file = file("deck.md");
		measure(file, deck);
		IMarker marker = markers(file).getFirst();
		assertEquals(1, markers(file).size());
		assertEquals("layout.overflow", marker.getAttribute("rule", ""));
		assertEquals(2, marker.getAttribute("slide", 0));
		assertEquals(5, marker.getAttribute(IMarker.LINE_NUMBER, 0));
		assertEquals("# Does not", deck.text().substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)));
		assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").matches(".*\\d+ px.*"), marker.getAttribute(IMarker.MESSAGE, ""));

		Deck edited = deck.edited(new TextEdit(2, 4, "still fits"));
		job.measureSoon(new DeckToMeasure(file, site(edited), edited));
		untilIdle();
		assertEquals(marker.getId(), markers(file).getFirst().getId(), "a problem that stays keeps its marker");

		Deck mended = edited.edited(new TextEdit(edited.text().indexOf("800px"), 5, "80px"));
		job.measureSoon(new DeckToMeasure(file, site(mended), mended));
		untilIdle();
		assertEquals(List.of(), markers(file));
	}

	@Test
	void aPictureIsMarkedWhileItsFileIsThereAndCannotBeShown() throws CoreException, IOException {
		Deck deck = Deck.of("![x](x.svg)\n", Profile.DEFAULT);
		IFile file = file("deck.md");
		measure(file, deck);
		assertEquals(List.of(), markers(file), "rules know that there is no such file");
		Files.writeString(course.resolve("x.svg"), "<svg");
		measure(file, deck);
		IMarker marker = markers(file).getFirst();
		assertEquals("layout.image-missing", marker.getAttribute("rule", ""));
		assertEquals("x.svg", deck.text().substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)));
		Files.writeString(course.resolve("x.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
		measure(file, deck);
		assertEquals(List.of(), markers(file));
	}

	@Test
	void aPictureThatIsLargerNowGetsItsMarker() throws CoreException, IOException {
		String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"%d\"/>";
		Files.writeString(course.resolve("x.svg"), picture.formatted(10));
		Deck deck = Deck.of("# Fits\n\n---\n\n<img src=\"x.svg\" style=\"max-height: none\">\n", Profile.DEFAULT);
		IFile file = file("deck.md");
		measure(file, deck);
		assertEquals(List.of(), markers(file));
		Files.writeString(course.resolve("x.svg"), picture.formatted(2000));
		measure(file, deck);
		assertEquals("layout.overflow", markers(file).getFirst().getAttribute("rule", ""));
		Files.writeString(course.resolve("x.svg"), picture.formatted(10));
		measure(file, deck);
		assertEquals(List.of(), markers(file));
	}

	@Test
	void allDecksAreMeasuredAndTheNewestSnapshotOfEachCounts() throws CoreException {
		IFile one = file("one.md");
		IFile two = file("two.md");
		Deck tall = Deck.of("# A\n\n" + TALL, Profile.DEFAULT);
		Deck small = Deck.of("# A", Profile.DEFAULT);
		job.measure(List.of(of(one, tall), of(two, tall)));
		job.measureSoon(of(one, small));
		untilIdle();
		assertEquals(List.of(), markers(one));
		assertEquals(1, markers(two).size());
	}

	@Test
	void whatWasMeasuredWithoutAStyleSheetIsOnlyARemark() throws CoreException {
		Profile remote = new Profile(Profile.DEFAULT.separators(), Profile.Stage.DEFAULT, true, "black", List.of("https://unreachable.example/x.css"), "6.0.2");
		IFile file = file("deck.md");
		measure(file, Deck.of(TALL, remote));
		assertEquals(IMarker.SEVERITY_INFO, markers(file).getFirst().getAttribute(IMarker.SEVERITY, -1));
	}

	@Test
	void aFileThatIsGoneIsNoTrouble() throws CoreException {
		IFile file = file("deck.md");
		file.delete(true, null);
		measure(file, Deck.of(TALL, Profile.DEFAULT));
	}

	@Test
	void aStyleSheetFromElsewhereThatWasFetchedCounts() throws CoreException, IOException {
		Profile remote = new Profile(Profile.DEFAULT.separators(), Profile.Stage.DEFAULT, true, "black", List.of("https://unreachable.example/x.css"), "6.0.2");
		Path styles = Files.createDirectories(course.resolve("fetched"));
		Files.writeString(styles.resolve("0a.css"), ".own { height: 3000px; background: red }");
		IFile file = file("deck.md");
		Deck deck = Deck.of("<p class=\"own\">text</p>", remote);
		measure(file, deck);
		assertEquals(List.of(), markers(file));
		fetched = Optional.of(new FetchedStyles(styles, Map.of("https://unreachable.example/x.css", "0a.css")));
		measure(file, deck);
		assertEquals(IMarker.SEVERITY_WARNING, markers(file).getFirst().getAttribute(IMarker.SEVERITY, -1), "it is measured in the real theme");
	}

	@Test
	void aDeckThatCannotBeMeasuredKeepsNoOtherFromIt() throws CoreException {
		Deck deck = Deck.of(TALL, Profile.DEFAULT);
		List<IFile> files = List.of(file("1.md"), file("2.md"), file("3.md"), file("4.md"), file("5.md"), file("6.md"));
		PreviewSite nowhere = new PreviewSite(course.resolve("nowhere"), PageSettings.of(deck.profile(), "en"));
		PreviewSite odd = new PreviewSite(course.resolve("odd"), PageSettings.of(deck.profile(), "en"));
		job.measure(List.of(new DeckToMeasure(files.get(0), nowhere, deck), new DeckToMeasure(files.get(1), odd, deck), new DeckToMeasure(files.get(2), nowhere, deck),
				new DeckToMeasure(files.get(3), odd, deck), new DeckToMeasure(files.get(4), nowhere, deck), of(files.get(5), deck)));
		untilIdle();
		assertEquals(1, markers(files.get(5)).size());
		assertEquals(List.of(), markers(files.get(0)));
	}

	@Test
	void givesUpWhenNoPageComes() throws CoreException {
		AtomicInteger asked = new AtomicInteger();
		SlideMeasurer deaf = new SlideMeasurer(new MeasuringPage(new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web"), page -> asked.incrementAndGet(), new MessageFeed(),
				e -> trouble.add(e.toString()), Duration.ofMillis(1)));
		MeasureJob unlucky = new MeasureJob(deaf, site -> site);
		Deck deck = Deck.of(TALL, Profile.DEFAULT);
		unlucky.measure(List.of(of(file("1.md"), deck), of(file("2.md"), deck), of(file("3.md"), deck), of(file("4.md"), deck), of(file("5.md"), deck)));
		loop.until("the job's end", () -> unlucky.getState() == Job.NONE);
		deaf.close();
		assertEquals(3, asked.get());
	}

	@Test
	void allIsMeasuredAnewInAnotherStyle() throws CoreException, IOException {
		Profile own = new Profile(Profile.DEFAULT.separators(), Profile.Stage.DEFAULT, true, "black", List.of("own.css"), "6.0.2");
		Files.writeString(course.resolve("own.css"), "@import 'more.css';");
		Files.writeString(course.resolve("more.css"), "h1 { height: 90px }");
		IFile file = file("deck.md");
		Deck deck = Deck.of("# One", own);
		measure(file, deck);
		assertEquals(List.of(), markers(file));
		Files.writeString(course.resolve("more.css"), "h1 { height: 3000px; background: red }");
		job.restyled(course);
		measure(file, deck);
		assertEquals(1, markers(file).size());
	}

	@Test
	void whatChangesWhileOthersAreMeasuredCounts() throws CoreException, IOException {
		Profile own = new Profile(Profile.DEFAULT.separators(), Profile.Stage.DEFAULT, true, "black", List.of("own.css"), "6.0.2");
		Files.writeString(course.resolve("own.css"), "h1 { height: 90px }");
		IFile one = file("one.md");
		Deck deck = Deck.of("# One", own);
		PreviewSite elsewhere = new PreviewSite(course, PageSettings.of(own, "zh"));
		AtomicInteger measured = new AtomicInteger();
		asked = site -> {
			if (measured.incrementAndGet() == 2) {
				try {
					Files.writeString(course.resolve("own.css"), "h1 { height: 3000px; background: red }");
				} catch (IOException e) {
					trouble.add(e.toString());
				}
				job.restyled(course);
				job.measure(List.of(of(one, deck)));
			}
		};
		job.measure(List.of(of(one, deck), new DeckToMeasure(file("two.md"), elsewhere, deck)));
		untilIdle();
		assertEquals(1, markers(one).size());
	}

	private PreviewSite answered(PreviewSite site) {
		asked.accept(site);
		if (site.folder().endsWith("odd")) {
			throw new IllegalStateException("nobody knows what to answer");
		}
		return site.withFetched(fetched);
	}

	private void measure(IFile file, Deck deck) {
		job.measure(List.of(of(file, deck)));
		untilIdle();
	}

	private void untilIdle() {
		loop.until("the job's end", () -> job.getState() == Job.NONE);
	}

	private DeckToMeasure of(IFile file, Deck deck) {
		return new DeckToMeasure(file, site(deck), deck);
	}

	private PreviewSite site(Deck deck) {
		return new PreviewSite(course, PageSettings.of(deck.profile(), "en"));
	}

	private IFile file(String name) throws CoreException {
		IFile file = project.getFile(name);
		file.create("text".getBytes(StandardCharsets.UTF_8), true, false, null);
		return file;
	}

	private static List<IMarker> markers(IFile file) throws CoreException {
		return Arrays.asList(file.findMarkers(LayoutMarkers.TYPE, false, IResource.DEPTH_ZERO));
	}
}
