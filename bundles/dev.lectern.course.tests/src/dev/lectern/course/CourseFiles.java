package dev.lectern.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small course for a test. */
record CourseFiles(Path root) {

	CourseFiles with(String path, String text) throws IOException {
		return with(path, text.getBytes(StandardCharsets.UTF_8));
	}

	CourseFiles with(String path, byte[] bytes) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
		return this;
	}

	/** A deck with one slide at each of the paths. */
	CourseFiles withDecks(String... paths) throws IOException {
		for (String path : paths) {
			with(path, "# " + path + "\n");
		}
		return this;
	}

	Course read() throws CourseException {
		return CourseReader.read(root);
	}
}
