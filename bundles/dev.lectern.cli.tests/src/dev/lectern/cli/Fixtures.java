package dev.lectern.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The courses the tests run on. */
final class Fixtures {

	private static final List<String> COURSE = List.of("index.html", "src/en/cover.md", "src/zh/cover.md", "src/en/chapter-1.md", "src/zh/chapter-1.md",
			"src/en/appendix.md");

	private Fixtures() {
	}

	/** A copy of our own small course in a folder. */
	static Path course(Path folder) {
		for (String file : COURSE) {
			write(folder.resolve("course").resolve(file), text("course/" + file).getBytes(StandardCharsets.UTF_8));
		}
		return folder.resolve("course");
	}

	static void write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(String name) {
		try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The published bilingual course beside the repository; skips the test where it is not there. */
	static Path publishedCourse() {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Path course = Path.of(repository, "..", "shared", "courses", "llm-for-kids").normalize();
		assumeTrue(Files.isDirectory(course), "skipped: ../shared/courses/llm-for-kids is not beside the repository");
		return course;
	}
}
