package dev.lectern.course;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.course.text.RelativePath;

/** The folder of a course: what is in it, and which paths stay in it. */
record CourseFolder(Path root) {

	static final String PAGE = "index.html";
	static final String SOURCES = "src";
	static final String DECK_EXTENSION = ".md";

	/** @throws CourseException when there is no folder that can be read */
	static CourseFolder at(Path path) throws CourseException {
		Path given = path.toAbsolutePath().normalize();
		if (Files.isRegularFile(given)) {
			if (!given.getFileName().toString().equals(PAGE)) {
				throw new CourseException(CourseException.Kind.NOT_A_FOLDER, given, Messages.get("folder.isFile", given));
			}
			return at(given.getParent());
		}
		if (Files.notExists(given)) {
			throw new CourseException(CourseException.Kind.NOT_FOUND, given, Messages.get("folder.notFound", given));
		}
		if (!Files.isReadable(given) || !Files.isExecutable(given)) {
			throw new CourseException(CourseException.Kind.UNREADABLE, given, Messages.get("folder.unreadable", given));
		}
		if (!Files.isDirectory(given)) {
			throw new CourseException(CourseException.Kind.NOT_A_FOLDER, given, Messages.get("folder.isFile", given));
		}
		return new CourseFolder(given);
	}

	String name() {
		Path name = root.getFileName();
		return name == null ? root.toString() : name.toString();
	}

	/** The path's normal form, relative and with {@code /}; empty when it leads out of the folder, or is no path. */
	static Optional<String> inside(String path) {
		return RelativePath.inside(path);
	}

	boolean exists(String path) {
		try {
			return Files.exists(root.resolve(path));
		} catch (InvalidPathException noSuchName) {
			return false;
		}
	}

	/** The names of the folders in a folder, in natural order; none when it is not there. */
	List<String> folders(String path) throws IOException {
		return names(path, Files::isDirectory);
	}

	/** The names of the files of this very folder that end like this, in natural order. */
	List<String> files(String extension) throws IOException {
		return names("", file -> file.getFileName().toString().endsWith(extension) && Files.isRegularFile(file));
	}

	/** The names of the decks in a folder without their extension, in natural order. */
	List<String> decks(String path) throws IOException {
		return names(path, file -> file.getFileName().toString().endsWith(DECK_EXTENSION) && Files.isRegularFile(file)).stream()
				.map(name -> name.substring(0, name.length() - DECK_EXTENSION.length())).filter(name -> !name.isEmpty()).sorted(new NaturalOrder()).toList();
	}

	private List<String> names(String path, DirectoryStream.Filter<Path> filter) throws IOException {
		if (!exists(path) || !Files.isDirectory(root.resolve(path))) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(path), filter)) {
			entries.forEach(entry -> names.add(entry.getFileName().toString()));
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		names.removeIf(name -> name.startsWith("."));
		names.sort(new NaturalOrder());
		return names;
	}
}
