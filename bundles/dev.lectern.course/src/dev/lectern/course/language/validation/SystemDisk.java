package dev.lectern.course.language.validation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.lectern.course.text.DecodedText;

/** The disk as it is. */
final class SystemDisk implements CourseDisk {

	private static final int MOST_FILES = 10_000;
	/** Where npm puts what others wrote. */
	private static final String INSTALLED = "node_modules";

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
	public List<String> files(Path folder, int depth) {
		List<String> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, Set.of(), depth + 1, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
					return at.equals(folder) || !isHidden(at) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (!isHidden(file) && !Files.isDirectory(file)) {
						found.add(folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
					}
					return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException unreadable) {
			return List.of();
		}
		return found;
	}

	private static boolean isHidden(Path path) {
		return path.getFileName() != null && (path.getFileName().toString().startsWith(".") || path.getFileName().toString().equals(INSTALLED));
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
