package dev.lectern.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a course with one chapter for each size: {@code java SampleCourse FOLDER SIZE...}. */
public final class SampleCourse {

	private SampleCourse() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		String[] sizes = Arrays.copyOfRange(arguments, 1, arguments.length);
		Files.createDirectories(folder.resolve("src/en"));
		for (String size : sizes) {
			Files.writeString(folder.resolve("src/en/deck-" + size + ".md"), SampleDeck.of(Integer.parseInt(size)));
		}
		Files.writeString(folder.resolve("index.html"), """
				<!doctype html>
				<html lang="en">
				<head><title>Benchmark</title></head>
				<body>
				<script>
				Slides.init({ title: 'Benchmark', chapters: [%s], langs: { en: 'English' } });
				</script>
				</body>
				</html>
				""".formatted(Arrays.stream(sizes).map(size -> "'deck-" + size + "'").collect(Collectors.joining(", "))));
	}
}
