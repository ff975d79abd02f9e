package dev.lectern.ui.preview.internal.layout;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

import dev.lectern.window.Waiting;

/** Lets a display live until something has happened. */
public record EventLoop(Display display) {

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
		Waiting.until(condition, () -> "In vain waited for " + what);
	}

	/** Something that blocks. */
	@FunctionalInterface
	public interface Blocking<T> {

		T run() throws Exception;
	}
}
