package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.internal.course.CourseOpening;
import dev.lectern.app.internal.course.RecentCourses;
import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.FileReads;
import dev.lectern.app.tests.support.Window;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.preview.PreviewView;
import dev.lectern.window.Courses;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

@ExtendWith(NoErrorLogged.class)
class OpenCourseTest {

	private static final int ROUNDS = 15;

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void nothingOpen() {
		Window.closeEverything();
	}

	@Test
	void chaptersStandInTheCoursesOrderWithTheirLanguagesAndTitles() throws IOException {
		Window.open(Course.small(folder, true));

		TreeItem course = Window.navigator().getItem(0);
		assertEquals("Small Course  2 chapters", course.getText());
		assertEquals(List.of("1. Introduction", "2. Stacks"), Stream.of(course.getItems()).map(TreeItem::getText).toList());
		Window.waitUntil("decks of the first chapter", () -> course.getItem(0).getExpanded());
		assertEquals(List.of("English  3 slides", "\u4e2d\u6587  1. \u5f15\u8a00 \u00b7 3 slides"),
				Stream.of(course.getItem(0).getItems()).map(TreeItem::getText).toList());
	}

	@Test
	void aFoldedCourseStaysFoldedWhenAnotherIsOpened() throws IOException {
		Window.open(Course.small(Files.createDirectory(folder.resolve("one")), true));
		Window.waitUntil("open", () -> Window.navigator().getItemCount() == 1 && Window.navigator().getItem(0).getExpanded());
		Window.letTheDisplayCatchUp();
		Window.navigator().getItem(0).setExpanded(false);

		Course second = Course.small(Files.createDirectory(folder.resolve("two")), true);
		second.write("index.html", Files.readString(second.file("index.html")).replace("Small Course", "Zweiter"));
		Window.open(second);
		Window.waitUntil("two", () -> Window.navigator().getItemCount() == 2 && Window.navigator().getItem(1).getExpanded());
		Window.letTheDisplayCatchUp();

		assertFalse(Window.navigator().getItem(0).getExpanded());
	}

	@Test
	void whoeverAsksWhileItIsBeingOpenedGetsItsFolder() throws Exception {
		Path course = Course.small(folder, true).folder();
		Set<Path> told = ConcurrentHashMap.newKeySet();
		AtomicBoolean over = new AtomicBoolean();
		CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
			while (!over.get()) {
				CourseOpening.with(OpenCourses::courses).forEach(one -> told.add(one.folder()));
			}
		}, Thread.ofPlatform()::start);
		try {
			for (int round = 0; round < ROUNDS; round++) {
				OpenCourse open = Courses.open(course);
				assertEquals(course, open.folder(), "round " + round);
				assertTrue(open.loaded().isPresent(), "round " + round);
				Courses.close(open);
			}
		} finally {
			over.set(true);
			asking.join();
		}
		assertEquals(Set.of(course), told);
	}

	@Test
	void itsFirstDeckIsShownBeforeTheCourseIsChecked() throws Exception {
		PreviewView preview = Window.preview();
		CompletableFuture<Boolean> shown = new CompletableFuture<>();
		CoursesListener first = new CoursesListener() {

			@Override
			public void coursesChanged() {
				// not checked yet
			}

			@Override
			public void courseChanged(OpenCourse course) {
				// not checked yet
			}

			@Override
			public void courseChecked(OpenCourse course) {
				shown.complete(preview.shownDeck().isPresent());
			}
		};
		CourseOpening.<Void>with(courses -> {
			courses.addListener(first);
			return null;
		});
		try {
			Window.open(Course.small(folder, true));
			Window.waitUntil("checked", shown::isDone);
			assertTrue(shown.get(), "what takes all cores lets the deck come first");
		} finally {
			CourseOpening.<Void>with(courses -> {
				courses.removeListener(first);
				return null;
			});
		}
	}

	@Test
	void itsFirstDeckIsReadInAJobAndIsItsEditorsAloneThen() throws IOException {
		ITextFileBufferManager files = FileBuffers.getTextFileBufferManager();
		try (FileReads reads = new FileReads()) {
			OpenCourse course = Window.open(Course.small(folder, true));
			IPath deck = course.file(DeckEditors.first(course.loaded().orElseThrow()).orElseThrow()).getFullPath();
			IDocument document = Window.document((ITextEditor) Window.page().getActiveEditor());

			assertEquals(Map.of(deck, false), reads.onUiThread());
			assertSame(document, files.getTextFileBuffer(deck, LocationKind.IFILE).getDocument());
			Window.page().closeAllEditors(false);
			Window.waitUntil("left by its readers", () -> files.getTextFileBuffer(deck, LocationKind.IFILE) == null);
			ServiceCaller.callOnce(OpenCourseTest.class, DeckDocuments.class,
					decks -> Window.waitUntil("left by its followers", () -> decks.find(document).isEmpty()));
		}
	}

	@Test
	void openedAgainItShowsItsDeckAsTheAuthorLeftIt() throws IOException {
		Course course = Course.small(folder, true);
		Window.open(course);
		IDocument document = Window.document((ITextEditor) Window.page().getActiveEditor());
		document.set(document.get() + "not saved");
		String text = document.get();

		Window.open(course);

		ITextEditor editor = (ITextEditor) Window.page().getActiveEditor();
		assertSame(document, Window.document(editor));
		assertEquals(text, document.get());
		assertTrue(editor.isDirty());
		assertEquals(1, Window.page().getEditorReferences().length);
	}

	@Test
	void itsCheckEndsWithIt() throws Exception {
		CompletableFuture<Void> opened = new CompletableFuture<>();
		Job other = new Job("open another one") {

			@Override
			public boolean belongsTo(Object family) {
				return family == OpenCourses.OPENING;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				opened.join();
				return Status.OK_STATUS;
			}
		};
		other.schedule();
		try {
			Window.open(Course.small(folder, true));
			Window.waitUntil("check that waits", () -> Job.getJobManager().find(OpenCourses.CHECKING).length == 1);
			Window.closeEverything();
			Window.waitForJobs(OpenCourses.CHECKING);
		} finally {
			opened.complete(null);
			other.join();
		}
	}

	@Test
	void openingEditingAndClosingWithoutSavingWritesNothingIntoTheFolder() throws Exception {
		Course course = Course.small(folder, true);
		Map<String, String> before = course.contents();

		OpenCourse open = Window.open(course);
		Window.type(Window.edit(open, "intro", "zh"), "x");
		Window.waitUntil("preview", () -> Window.preview().isReady());
		Window.closeEverything();

		assertEquals(before, course.contents());
		Window.waitUntil("empty navigator", () -> Window.texts(Window.navigator()).isEmpty());
	}

	@Test
	void aDeckThatAppearsOnTheDiskIsNoLongerMissing() throws Exception {
		Course course = Course.small(folder, false);
		OpenCourse open = Window.open(course);
		assertTrue(open.loaded().orElseThrow().problems().stream().anyMatch(problem -> problem.rule().equals("course.deck-missing")));

		course.write("src/zh/stacks.md", "## 2. \u5806\u53e0\n");
		open.project().refreshLocal(IResource.DEPTH_INFINITE, null);

		Window.waitUntil("problem gone", () -> open.loaded().orElseThrow().problems().isEmpty());
	}

	@Test
	void theCourseOpenedLastIsTheFirstOfTheRecentOnes() throws IOException {
		Course first = Course.small(Files.createDirectory(folder.resolve("one")), true);
		Course second = Course.small(Files.createDirectory(folder.resolve("two")), true);
		Window.open(first);
		Window.open(second);
		Window.open(first);

		assertEquals(List.of(first.folder(), second.folder()), RecentCourses.ofThisUser().folders().subList(0, 2));
		List<OpenCourse> open = CourseOpening.with(courses -> courses.courses());
		assertEquals(2, open.size(), "opening a course twice keeps one");
	}

	@Test
	void aFolderThatIsNoCourseIsRefusedWithAReason() throws IOException {
		Path nothing = Files.createDirectory(folder.resolve("empty"));
		assertRefused(nothing, nothing.toString());
	}

	@Test
	void aFolderThatIsNotThereIsRefusedWithAReason() {
		assertRefused(folder.resolve("nowhere"), "nowhere");
	}

	private static void assertRefused(Path folder, String expected) {
		String[] message = new String[1];
		Job asking = Job.create("ask", monitor -> {
			try {
				CourseOpening.openAndShow(folder, monitor);
			} catch (CoreException e) {
				message[0] = e.getMessage();
			}
		});
		asking.schedule();
		Window.waitUntil("refused", () -> asking.getResult() != null);
		assertTrue(message[0] != null && message[0].contains(expected), () -> "Message: " + message[0]);
		assertTrue(CourseOpening.with(courses -> courses.courses()).isEmpty());
	}

	@Test
	void thePublishedCourseOpensWithItsTwentyOneChapters() throws IOException {
		Path published = Path.of(System.getProperty("lectern.repository")).resolve("../shared/courses/llm-for-kids").normalize();
		assumeTrue(Files.isDirectory(published), "skipped: no course at " + published);

		OpenCourse open = Window.open(new Course(published.toRealPath()));

		TreeItem course = Window.navigator().getItem(0);
		assertEquals(21, course.getItemCount());
		assertEquals("1. Transformer Foundations", course.getItem(3).getText());
		assertEquals(284 * 2, open.loaded().orElseThrow().decks().values().stream().mapToInt(deck -> deck.slides().size()).sum());
	}
}
