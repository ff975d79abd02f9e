package dev.lectern.benchmark.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the UI thread was doing at one moment. It is ours when a class of Lectern's is at work. That Lectern's application runs the event loop, that the benchmark
 * asked, or that somebody had the platform open an editor, is not work of ours as long as none of our classes is called in turn.
 *
 * @param stack the innermost call first
 */
record Sample(List<StackTraceElement> stack) {

	private static final String OURS = "dev.lectern.";
	private static final String BENCHMARK = "dev.lectern.benchmark.";
	private static final String EVENT_LOOP = "org.eclipse.swt.widgets.Display.readAndDispatch";
	private static final String APPLICATION = "dev.lectern.app.internal.application.LecternApplication.start";
	private static final String PLATFORM_OPENS = "org.eclipse.ui.internal.WorkbenchPage.openEditor";

	Sample {
		stack = List.copyOf(stack);
	}

	static Sample of(Thread thread) {
		return new Sample(List.of(thread.getStackTrace()));
	}

	boolean isOurs() {
		return innermostOfOurs().isPresent();
	}

	/** Who of ours was at work; empty: nobody. */
	Optional<StackTraceElement> innermostOfOurs() {
		return dispatched().takeWhile(call -> !name(call).equals(PLATFORM_OPENS)).filter(call -> call.getClassName().startsWith(OURS))
				.filter(call -> !call.getClassName().startsWith(BENCHMARK) && !name(call).equals(APPLICATION)).findFirst();
	}

	/* Event loops can be nested; what counts is what the first one dispatched. */
	private Stream<StackTraceElement> dispatched() {
		int loop = stack.size() - 1;
		while (loop >= 0 && !name(stack.get(loop)).equals(EVENT_LOOP)) {
			loop--;
		}
		return loop < 0 ? stack.stream() : stack.subList(0, loop).stream();
	}

	private static String name(StackTraceElement call) {
		return call.getClassName() + '.' + call.getMethodName();
	}
}
