package dev.lectern.benchmark.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.lectern.benchmark.Row;

/** Tells what the UI thread did when it did not answer for long: who was at work, with the stacks seen most often. */
final class Stalls {

	private static final double LONG_MS = 50;
	private static final int STACKS = 3;

	private final StringBuilder text = new StringBuilder();

	/** What was measured, in all and as far as it was Lectern's: the second row says how long that held the thread up, wait by wait. */
	List<Row> rows(String name, int size, List<Wait> waits) {
		waits.stream().filter(wait -> wait.milliseconds() > LONG_MS).forEach(wait -> {
			text.append(String.format(Locale.ROOT, "== %s %d: %.0f ms, of these %.0f ours%n", name, size, wait.milliseconds(), wait.ours()));
			Map<String, List<Sample>> workers = wait.samples().stream().collect(Collectors.groupingBy(Stalls::worker));
			workers.entrySet().stream().sorted(Comparator.comparing(entry -> -entry.getValue().size())).forEach(entry -> {
				text.append(String.format(Locale.ROOT, "%3d of %d, %s%n", entry.getValue().size(), wait.samples().size(), entry.getKey()));
				stacks(entry.getValue());
			});
		});
		return List.of(Row.of(name, size, "ms", waits.stream().mapToDouble(Wait::milliseconds).toArray()),
				Row.of(name + ".ours", size, "ms", waits.stream().mapToDouble(Wait::ours).toArray()));
	}

	void write(Path file) throws IOException {
		Files.writeString(file, text);
	}

	private void stacks(List<Sample> samples) {
		Map<Sample, Long> times = samples.stream().collect(Collectors.groupingBy(sample -> sample, Collectors.counting()));
		times.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(STACKS).forEach(entry -> {
			text.append("    ").append(entry.getValue()).append(" times\n");
			entry.getKey().stack().forEach(call -> text.append("        ").append(call).append('\n'));
		});
	}

	private static String worker(Sample sample) {
		return sample.innermostOfOurs().map(call -> "ours: " + call).orElse("the platform's");
	}
}
