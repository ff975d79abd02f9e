package dev.lectern.app.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small course of the tests' own, in a folder of its own. */
public record Course(Path folder) {

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head><title>Small Course</title></head>
			<body>
			<script>
			Slides.init({
			  title: 'Small Course',
			  chapters: ['intro', 'stacks'],
			  langs: { en: 'English', zh: '中文' }
			});
			</script>
			</body>
			</html>
			""";

	private static final String PICTURE = """
			<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><rect width="40" height="30" fill="#3b82f6"/></svg>
			""";

	/** A course of two chapters in two languages; the Chinese {@code stacks} is missing when not asked for. */
	public static Course small(Path parent, boolean complete) throws IOException {
		Path folder = parent.toRealPath().resolve("small course");
		Course course = new Course(folder);
		course.write("index.html", PAGE);
		course.write("src/en/images/box.svg", PICTURE);
		course.write("src/en/intro.md", """
				<!-- .slide: class="center" -->

				## 1. Introduction

				---

				## Second slide

				Some *words* and **more** of [Attention Is All You Need](https://arxiv.org/abs/1706.03762) (2017).

				---

				## A picture

				![A blue box](src/en/images/box.svg)
				""");
		course.write("src/en/stacks.md", """
				## 2. Stacks

				----

				## Below

				### A heading

				Text

				---

				## Last
				""");
		course.write("src/zh/intro.md", """
				## 1. 引言

				---

				## 第二张

				中文 [Attention Is All You Need](https://arxiv.org/abs/1706.03762)（2017）

				---

				## 图片
				""");
		if (complete) {
			course.write("src/zh/stacks.md", "## 2. 垂直幻灯片\n");
		}
		return course;
	}

	public Path file(String path) {
		return folder.resolve(path);
	}

	public void write(String path, String content) throws IOException {
		write(path, content.getBytes(StandardCharsets.UTF_8));
	}

	public void write(String path, byte[] content) throws IOException {
		Files.createDirectories(file(path).getParent());
		Files.write(file(path), content);
	}

	/** Every file and folder below the course, with its content: to tell whether anything was written. */
	public Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			paths.forEach(path -> contents.put(folder.relativize(path).toString(), Files.isDirectory(path) ? "" : hex(path)));
		}
		return contents;
	}

	private static String hex(Path path) {
		try {
			return HexFormat.of().formatHex(Files.readAllBytes(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
