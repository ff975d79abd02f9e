package dev.lectern.ui.citation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.LoopbackArxiv;
import dev.lectern.ui.citation.LoopbackArxiv.Mood;
import dev.lectern.window.Waiting;

/** Refreshing from the view while the server is well, refuses, is overloaded or hangs, in a real window. Runs on the UI thread. */
class RefreshBarTest {

	@TempDir
	Path parent;

	private static Composite bar() {
		return CitingCourse.view().refreshBar().control();
	}

	private static <T> T child(Class<T> type, int index) {
		return Arrays.stream(bar().getChildren()).filter(type::isInstance).map(type::cast).toList().get(index);
	}

	private static String text() {
		return child(Label.class, 1).getText();
	}

	private static void press(Button button) {
		assertTrue(button.isVisible() && button.isEnabled(), button.getText());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Button again() {
		return child(Button.class, 0);
	}

	private static Button end() {
		return child(Button.class, 1);
	}

	private static void rows() {
		Waiting.until("rows", () -> CitingCourse.view().tree().getTree().getItemCount() == 2);
	}

	@Test
	void withoutASelectionAllPapersAreAskedForInOneRequest() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv().with("1810.04805", "BERT, told again").with("1706.03762", "Attention, told again");
				CitingCourse course = new CitingCourse(parent)) {
			rows();
			CitingCourse.view().refreshAction().run();
			Waiting.until("both", () -> List.of("Attention, told again", "BERT, told again").equals(course.papers().orElseThrow().papers().stream().map(paper -> paper.title()).toList()));
			Waiting.until("no bar any more", () -> !bar().isVisible());
			assertEquals(1, arxiv.asked().size(), arxiv.asked().toString());
		}
	}

	@Test
	void onlyTheSelectedPaperIsAskedForAndTheActionSaysSo() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv().with("1810.04805", "BERT, told again"); CitingCourse course = new CitingCourse(parent)) {
			rows();
			String all = CitingCourse.view().refreshAction().getText();
			CitingCourse.view().tree().setSelection(new StructuredSelection(CitingCourse.view().tree().getTree().getItem(1).getData()));
			Waiting.until("label", () -> !CitingCourse.view().refreshAction().getText().equals(all));
			CitingCourse.view().refreshAction().run();
			Waiting.until("told", () -> course.papers().orElseThrow().papers().getLast().title().equals("BERT, told again"));
			assertFalse(arxiv.asked().getFirst().contains("1706.03762"), arxiv.asked().toString());
		}
	}

	@Test
	void aServerThatRefusesOrIsOverloadedIsToldInTheViewAndNothingIsLost() throws Exception {
		for (Mood mood : new Mood[] { Mood.REFUSES, Mood.OVERLOADED }) {
			Path folder = parent.resolve(mood.name());
			Files.createDirectories(folder);
			try (LoopbackArxiv arxiv = new LoopbackArxiv(); CitingCourse course = new CitingCourse(folder)) {
				rows();
				String before = course.read(LockFile.NAME);
				arxiv.mood(mood);
				CitingCourse.view().refreshAction().run();
				Waiting.until("told", () -> bar().isVisible() && (mood == Mood.REFUSES ? text().contains("403") : text().matches("(?s).*\\b\\d\\d:\\d\\d\\b.*")));
				assertTrue(text().contains("1706.03762") && text().contains("1810.04805"), text());
				assertFalse(child(ProgressBar.class, 0).isVisible());
				assertEquals(before, course.read(LockFile.NAME));
				assertEquals(2, course.papers().orElseThrow().papers().stream().filter(paper -> paper.known().isPresent()).count());
				press(end());
				assertFalse(bar().isVisible(), "closed");
			}
		}
	}

	@Test
	void anotherTryAsksAgainAndTheSentencesGo() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv().with("1810.04805", "BERT, told again").with("1706.03762", "Attention, told again");
				CitingCourse course = new CitingCourse(parent)) {
			rows();
			arxiv.mood(Mood.REFUSES);
			CitingCourse.view().refreshAction().run();
			Waiting.until("told", () -> bar().isVisible() && text().contains("403"));
			arxiv.mood(Mood.ANSWERS);
			press(again());
			Waiting.until("told now", () -> course.papers().orElseThrow().papers().getFirst().title().equals("Attention, told again"));
			Waiting.until("no bar any more", () -> !bar().isVisible());
		}
	}

	@Test
	void aServerThatHangsLeavesTheWindowAtWorkAndCancelEndsItWithNothingLost() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv(); CitingCourse course = new CitingCourse(parent)) {
			rows();
			String before = course.read(LockFile.NAME);
			arxiv.mood(Mood.HANGS);
			CitingCourse.view().refreshAction().run();
			Waiting.until("asked", () -> arxiv.asked().size() == 1);
			Waiting.until("the bar", () -> bar().isVisible() && child(ProgressBar.class, 0).isVisible());
			CitingCourse.view().filterField().setText("vaswani");
			assertEquals(1, CitingCourse.view().tree().getTree().getItemCount(), "the window goes on meanwhile");
			CitingCourse.view().filterField().setText("");
			press(end());
			Waiting.until("cancelled", () -> !bar().isVisible());
			assertEquals(before, course.read(LockFile.NAME));
			assertEquals(2, course.papers().orElseThrow().papers().stream().filter(paper -> paper.known().isPresent()).count());
		}
	}

	@Test
	void aViewThatIsOpenedMeanwhileShowsWhatIsUnderWay() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv(); CitingCourse course = new CitingCourse(parent)) {
			rows();
			arxiv.mood(Mood.HANGS);
			CitingCourse.view().refreshAction().run();
			Waiting.until("asked", () -> arxiv.asked().size() == 1);
			CitingCourse.page().hideView(CitingCourse.view());
			CitingCourse.page().showView(CitationsView.ID);
			Waiting.until("the bar of the new view", () -> bar().isVisible());
			press(end());
			Waiting.until("cancelled", () -> !bar().isVisible());
		}
	}
}
