package dev.lectern.benchmark.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

import dev.lectern.benchmark.Row;

/** Runs the benchmarks of this package and writes their rows. */
public final class EngineBenchmark {

	/** The names of the report, by benchmark. */
	private static final Map<String, String> NAMES = Map.of(DeckDerivation.class.getName() + ".derive", "deck.derive", //
			CheckThroughput.class.getName() + ".all", "check.throughput", CheckThroughput.class.getName() + ".afterKeystroke", "check.derive");

	private EngineBenchmark() {
	}

	/**
	 * @param arguments the file for the rows; then the names to run, all without any
	 * @throws RunnerException when JMH cannot run
	 */
	public static void main(String[] arguments) throws RunnerException, IOException {
		List<String> wanted = List.of(arguments).subList(1, arguments.length);
		ChainedOptionsBuilder options = new OptionsBuilder().forks(1).warmupIterations(3).warmupTime(TimeValue.seconds(2)).measurementIterations(5)
				.measurementTime(TimeValue.seconds(2)).shouldFailOnError(true);
		NAMES.forEach((benchmark, name) -> {
			if (wanted.isEmpty() || wanted.contains(name)) {
				options.include(benchmark.replace(".", "\\.") + "$");
			}
		});
		Collection<RunResult> results = new Runner(options.build()).run();
		List<Row> rows = new ArrayList<>();
		for (RunResult result : results) {
			Statistics times = result.getPrimaryResult().getStatistics();
			double toMilliseconds = toMilliseconds(result.getPrimaryResult().getScoreUnit());
			rows.add(new Row(NAMES.get(result.getParams().getBenchmark()), Integer.parseInt(result.getParams().getParam("size")), "ms",
					times.getPercentile(50) * toMilliseconds, times.getPercentile(95) * toMilliseconds, times.getMax() * toMilliseconds, times.getN()));
		}
		Row.write(Path.of(arguments[0]), rows);
	}

	private static double toMilliseconds(String unit) {
		return switch (unit.toLowerCase(Locale.ROOT)) {
		case "us/op" -> 1e-3;
		case "ms/op" -> 1;
		default -> throw new IllegalArgumentException("Unit " + unit);
		};
	}
}
