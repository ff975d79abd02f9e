package dev.lectern.course.language.validation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The disk as it is. */
final class SystemDisk implements CourseDisk {

	@Override
	public boolean exists(Path path) {
		return Files.exists(path);
	}

	@Override
	public List<String> files(Path folder) {
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
			entries.forEach(entry -> names.add(entry.getFileName().toString()));
		} catch (IOException | DirectoryIteratorException unreadable) {
			return List.of();
		}
		return names;
	}
}
