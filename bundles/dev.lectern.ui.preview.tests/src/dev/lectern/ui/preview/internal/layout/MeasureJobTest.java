package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

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
import dev.lectern.ui.preview.internal.live.NoErrorLogged;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.web.BundleAssets;

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
		measurer = new SlideMeasurer(new BundleAssets(Platform.getBundle("dev.lectern.reveal"), "web"), page -> browser.load(page, cause -> trouble.add(cause.toString())),
				new MessageFeed(), e -> trouble.add(e.toString()));
		job = new MeasureJob(measurer);
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
