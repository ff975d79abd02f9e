package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets a display live until something has happened. */
public record EventLoop(Display display) {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
	private static final int LOOK_AGAIN_MS = 20;

	/** Runs something that blocks on another thread and gives what it gave. */
	public <T> T await(Blocking<T> task) {
		CompletableFuture<T> result = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				result.complete(task.run());
			} catch (Exception | Error e) {
				result.completeExceptionally(e);
			}
		}, "measuring test");
		thread.start();
		until("the task's end", result::isDone);
		return result.join();
	}

	public void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		boolean[] look = { true };
		Runnable lookAgain = () -> look[0] = true;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("In vain waited for " + what);
			}
			look[0] = false;
			display.timerExec(LOOK_AGAIN_MS, lookAgain);
			while (!look[0]) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}
	}

	/** Something that blocks. */
	@FunctionalInterface
	public interface Blocking<T> {

		T run() throws Exception;
	}
}
