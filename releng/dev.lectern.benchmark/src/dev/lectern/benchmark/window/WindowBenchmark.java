package dev.lectern.benchmark.window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import dev.lectern.benchmark.Row;

/**
 * Started by the platform on a thread of its own when the window is open. {@code LECTERN_BENCHMARK_ROWS} names the file for the rows, {@code
 * LECTERN_BENCHMARK_SIZES} the chapters to open, each the number of its slides; without any, only the start is timed. {@code LECTERN_BENCHMARK_STALLS} names the
 * file that tells what the UI thread did when it did not answer.
 */
public final class WindowBenchmark implements IStartup {

	@Override
	public void earlyStartup() {
		String output = System.getenv("LECTERN_BENCHMARK_ROWS");
		if (output == null) {
			return;
		}
		try {
			List<Row> rows = new ArrayList<>();
			Lectern lectern = new Lectern(PlatformUI.getWorkbench().getDisplay());
			Stalls stalls = new Stalls();
			String sizes = System.getenv().getOrDefault("LECTERN_BENCHMARK_SIZES", "");
			if (sizes.isBlank()) {
				lectern.awaitDeck();
				rows.add(Row.of("ide.start", lectern.slidesShown(), "ms", System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()));
			} else {
				Turns starting = Turns.of(lectern);
				lectern.awaitDeck();
				lectern.awaitIdle();
				rows.addAll(stalls.rows("window.blocked-starting", lectern.slidesShown(), starting.stop()));
				for (String size : sizes.split(",")) {
					rows.addAll(new DeckBenchmark(lectern, Integer.parseInt(size), stalls).run());
					lectern.awaitRest(); // the deck that was typed in is measured anew when its editor closes
					rows.add(new LayoutScan(lectern, Integer.parseInt(size)).run());
				}
			}
			Row.write(Path.of(output), rows);
			String told = System.getenv("LECTERN_BENCHMARK_STALLS");
			if (told != null) {
				stalls.write(Path.of(told));
			}
		} catch (IOException | InterruptedException | RuntimeException e) {
			ILog.of(WindowBenchmark.class).error("The benchmark failed", e);
		} finally {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
