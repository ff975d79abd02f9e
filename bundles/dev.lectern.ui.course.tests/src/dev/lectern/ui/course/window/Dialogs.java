package dev.lectern.ui.course.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Uses dialogs as they come up: they run event loops of their own, in which a test waits. */
final class Dialogs {

	private static final int LOOK_AGAIN_MILLIS = 50;
	private static final int LOOKS = 600;

	private Dialogs() {
	}

	/** Does something to the next dialog with a title, as soon as a condition holds for it; closes it when that fails, and the result says why. */
	static CompletableFuture<Void> next(String title, Predicate<Shell> ready, Consumer<Shell> use) {
		CompletableFuture<Void> done = new CompletableFuture<>();
		Display display = Display.getCurrent();
		display.timerExec(LOOK_AGAIN_MILLIS, new Runnable() {

			private int looks;

			@Override
			public void run() {
				Optional<Shell> found = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
				if (found.filter(ready).isEmpty() && looks++ < LOOKS) {
					display.timerExec(LOOK_AGAIN_MILLIS, this);
					return;
				}
				try {
					use.accept(found.orElseThrow(() -> new AssertionError("no dialog " + title)));
					done.complete(null);
				} catch (RuntimeException | AssertionError e) {
					done.completeExceptionally(e);
					found.filter(shell -> !shell.isDisposed()).ifPresent(Shell::close);
				}
			}
		});
		return done;
	}

	static <T extends Control> Stream<T> all(Class<T> type, Composite in) {
		return Arrays.stream(in.getChildren()).flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite composite ? all(type, composite) : Stream.empty()));
	}

	static Button button(Shell shell, String text) {
		return all(Button.class, shell).filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " in " + all(Button.class, shell).map(Button::getText).toList()));
	}

	static void press(Shell shell, String text) {
		button(shell, text).notifyListeners(SWT.Selection, new Event());
	}
}
