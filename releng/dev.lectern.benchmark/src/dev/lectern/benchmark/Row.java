package dev.lectern.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of the report.
 *
 * @param name what was measured
 * @param size how many slides, or papers
 * @param unit of p50, p95 and max
 * @param n    how many samples
 */
public record Row(String name, int size, String unit, double p50, double p95, double max, long n) {

	/** @param samples in any order; at least one */
	public static Row of(String name, int size, String unit, double... samples) {
		double[] sorted = samples.clone();
		Arrays.sort(sorted);
		return new Row(name, size, unit, percentile(sorted, 0.5), percentile(sorted, 0.95), sorted[sorted.length - 1], sorted.length);
	}

	/** The smallest sample that at least this share of the samples does not exceed. */
	private static double percentile(double[] sorted, double share) {
		return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
	}

	/** Writes rows as report.mjs reads them. */
	public static void write(Path file, List<Row> rows) throws IOException {
		Files.writeString(file, rows.stream().map(Row::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
	}

	private String json() {
		return String.format(Locale.ROOT, "{\"name\":\"%s\",\"size\":%d,\"unit\":\"%s\",\"p50\":%.4f,\"p95\":%.4f,\"max\":%.4f,\"n\":%d,\"peer\":null}", name, size, unit,
				p50, p95, max, n);
	}
}
