package dev.lectern.course.language.validation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.DeckFileException;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.course.text.RelativePath;

/** Whether decks are where the file says, and whether it says all there are. */
public final class DeckChecks extends Checks {

	private final CourseDisk disk;

	@Inject
	DeckChecks(CourseDisk disk) {
		this.disk = disk;
	}

	@Check
	public void outside(DeckFileException exception) {
		if (exception.getPath() != null && RelativePath.inside(exception.getPath()).isEmpty()) {
			error(LanguageMessages.get("path.outside", exception.getPath()), exception, Literals.DECK_FILE_EXCEPTION__PATH, CourseIssues.PATH_OUTSIDE);
		}
	}

	@Check
	public void decks(CourseHead head) {
		Optional<Path> folder = folder(head.eResource());
		if (folder.isEmpty()) {
			return;
		}
		Manifest manifest = (Manifest) head.eContainer();
		Shape shape = Shape.of(manifest);
		Folders folders = new Folders(folder.get());
		Set<String> named = new HashSet<>();
		for (ChapterDeclaration chapter : shape.chapters()) {
			for (LanguageDeclaration language : shape.languages()) {
				Optional<String> path = shape.path(chapter, language.getName());
				named.add(shape.path(chapter.getName(), language.getName())); // also where the chapter says that it has no deck
				path.ifPresent(named::add);
				if (path.isPresent() && !folders.exists(path.get())) {
					warning(LanguageMessages.get("deck.missing", chapter.getName(), label(language), path.get()), chapter, Literals.CHAPTER_DECLARATION__NAME,
							CourseIssues.DECK_MISSING, chapter.getName(), language.getName(), path.get());
				}
			}
		}
		unlisted(shape, folders, named).forEach((chapter, path) -> warning(LanguageMessages.get("deck.unlisted", path, chapter), head, Literals.HEAD__TITLE,
				CourseIssues.DECK_UNLISTED, chapter, path));
	}

	/** By chapter, a deck of each that the pattern would find. */
	private static Map<String, String> unlisted(Shape shape, Folders folders, Set<String> named) {
		Map<String, String> found = new LinkedHashMap<>();
		int name = shape.pattern().indexOf("{chapter}");
		for (LanguageDeclaration language : shape.languages()) {
			String before = shape.pattern().substring(0, name).replace("{language}", language.getName());
			String after = shape.pattern().substring(name + "{chapter}".length()).replace("{language}", language.getName());
			if (after.indexOf('/') >= 0 || after.contains("{chapter}")) {
				return found;
			}
			String folder = before.substring(0, before.lastIndexOf('/') + 1);
			for (String file : folders.files(folder)) {
				String path = folder + file;
				if (path.startsWith(before) && path.endsWith(after) && path.length() > before.length() + after.length() && !named.contains(path) && !file.startsWith(".")) {
					found.putIfAbsent(path.substring(before.length(), path.length() - after.length()), path);
				}
			}
		}
		return found;
	}

	private static String label(LanguageDeclaration language) {
		return language.getLabel() == null || language.getLabel().isBlank() ? language.getName() : language.getLabel();
	}

	/** Each folder is asked once. */
	private final class Folders {

		private final Path root;
		private final Map<String, List<String>> files = new HashMap<>();
		private final Map<String, Set<String>> sets = new HashMap<>();

		Folders(Path root) {
			this.root = root;
		}

		List<String> files(String folder) {
			return files.computeIfAbsent(folder, name -> {
				try {
					return disk.files(root.resolve(name)).stream().sorted().toList();
				} catch (InvalidPathException noFolder) {
					return List.of();
				}
			});
		}

		boolean exists(String path) {
			int slash = path.lastIndexOf('/') + 1;
			if (sets.computeIfAbsent(path.substring(0, slash), folder -> new HashSet<>(files(folder))).contains(path.substring(slash))) {
				return true;
			}
			try {
				return disk.exists(root.resolve(path));
			} catch (InvalidPathException noFile) {
				return false;
			}
		}
	}
}
