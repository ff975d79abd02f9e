package dev.lectern.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A course with one problem of most kinds, for the test rules of {@link CheckInvocation}. */
final class CheckFixture {

	private final Path course;

	CheckFixture(Path folder) {
		course = folder.resolve("course");
		write("index.html", "<script>\n\tSlides.init({ title: 'Odd \"1\" & <2>', chapters: ['intro', 'more', 'last'], langs: { en: 'English', zh: '中文' } });\n</script>\n");
		write("src/en/intro.md", "# Intro\n\n---\n\n# Second 😀 TODO & <more>\n\nA\tB and [paper](https://arxiv.org/abs/2501.19393)\n");
		write("src/zh/intro.md", "# 介绍\n\n---\n\n# 第二张 TODO\n");
		write("src/en/more.md", "# More\n\n[paper](https://arxiv.org/abs/2501.19393)\n");
		write("src/zh/more.md", "# 更多\n");
		write("src/en/last.md", "# Last\n\nA\tB\tC\n");
		write("pictures/a b.png", "x");
	}

	Path course() {
		return course;
	}

	void write(String file, String text) {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	void write(String file, byte[] bytes) {
		try {
			Files.createDirectories(course.resolve(file).getParent());
			Files.write(course.resolve(file), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String read(String file) {
		try {
			return Files.readString(course.resolve(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A golden file. */
	static String golden(String name) {
		try (InputStream in = CheckFixture.class.getResourceAsStream("fixtures/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
