package dev.lectern.ui.deck.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.lectern.ui.thread.UiThread;
import dev.lectern.window.Waiting;

class UiThreadTest {

	private final Display display = Display.getCurrent();
	private final Shell shell = new Shell(display);
	private final UiThread uiThread = UiThread.of(shell);
	private final List<String> ran = new ArrayList<>();

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void tasksRunOnTheUiThreadInTheirOrder() {
		fromAnotherThread(() -> {
			uiThread.later(() -> {
				assertSame(display, Display.getCurrent());
				ran.add("first");
			});
			uiThread.later(() -> ran.add("second"));
		});

		assertEquals(List.of(), ran);
		Waiting.until("both", () -> ran.equals(List.of("first", "second")));
	}

	@Test
	void nothingRunsForWidgetsThatAreGoneByThen() {
		fromAnotherThread(() -> uiThread.later(() -> ran.add("for nobody")));
		shell.dispose();
		new UiThread(display).later(() -> ran.add("for who asks himself"));

		Waiting.until("a later one", () -> !ran.isEmpty());
		assertEquals(List.of("for who asks himself"), ran);
	}

	private static void fromAnotherThread(Runnable task) {
		CompletableFuture.runAsync(task, Thread.ofPlatform()::start).join();
	}
}
