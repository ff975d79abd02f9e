package dev.lectern.course.language.validation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
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
import dev.lectern.course.language.reading.DeckSearch;
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
		for (ChapterDeclaration chapter : shape.chapters()) {
			for (LanguageDeclaration language : shape.languages()) {
				Optional<String> path = shape.path(chapter, language.getName());
				if (path.isPresent() && !folders.exists(path.get())) {
					warning(LanguageMessages.get("deck.missing", chapter.getName(), label(language), path.get()), chapter, Literals.CHAPTER_DECLARATION__NAME,
							CourseIssues.DECK_MISSING, chapter.getName(), language.getName(), path.get());
				}
			}
		}
		DeckSearch search = new DeckSearch(shape);
		List<String> files = search.places().stream().flatMap(place -> folders.below(place).stream()).distinct().toList();
		search.unlisted(files).forEach(deck -> warning(LanguageMessages.get("deck.unlisted", deck.path(), deck.chapter()), head, Literals.HEAD__TITLE,
				CourseIssues.DECK_UNLISTED, deck.chapter(), deck.language(), deck.path()));
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

		List<String> below(DeckSearch.Place place) {
			try {
				return disk.files(root.resolve(place.path()), place.depth()).stream().map(file -> place.path() + file).sorted().toList();
			} catch (InvalidPathException noFolder) {
				return List.of();
			}
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
