package dev.lectern.course.language.validation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.course.text.DecodedText;

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

	@Override
	public Optional<String> text(Path file) {
		try {
			return Files.isRegularFile(file) ? Optional.of(DecodedText.of(Files.readAllBytes(file)).text()) : Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}
}
