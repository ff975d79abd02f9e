package dev.lectern.benchmark.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.lectern.benchmark.Row;
import dev.lectern.check.KnownRules;
import dev.lectern.course.language.reading.CourseDescription;
import dev.lectern.course.language.reading.CourseFileReader;

/** Parses and validates a course file again and again, each time from its text. */
public final class ValidateBenchmark {

	private static final int WARM_UP = 60;
	private static final int SAMPLES = 100;

	private ValidateBenchmark() {
	}

	/** @param arguments {@code ROWS FOLDER LINES}: the folder is an empty one */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		int lines = Integer.parseInt(arguments[2]);
		String text = SampleCourseFile.write(folder, lines);
		double[] samples = new double[SAMPLES];
		double first = 0;
		for (int i = -WARM_UP; i < SAMPLES; i++) {
			long start = System.nanoTime();
			CourseDescription read = CourseFileReader.read(folder.resolve("sample.course"), "sample.course", text, KnownRules.CATALOGUE);
			double milliseconds = (System.nanoTime() - start) / 1e6;
			if (!read.problems().isEmpty()) {
				throw new IllegalStateException(read.problems().toString());
			}
			first = i == -WARM_UP ? milliseconds : first;
			if (i >= 0) {
				samples[i] = milliseconds;
			}
		}
		Row.write(Path.of(arguments[0]), List.of(Row.of("course.validate", lines, "ms", samples), Row.of("course.validate-first", lines, "ms", first)));
	}
}
