package dev.lectern.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.reading.CourseDescription;
import dev.lectern.course.language.reading.CourseFileReader;
import dev.lectern.course.text.DecodedText;
import dev.lectern.deck.Profile;

/** A course that a {@code *.course} file tells; what the file leaves open comes from the page, or from the folders. */
final class CourseFileCourse {

	/** Reads the course that the page or the folders tell. */
	interface Otherwise {
		Course read() throws CourseException, IOException;
	}

	private final CourseFolder folder;
	private final ManifestFiles files;
	private final RuleCatalogue rules;

	CourseFileCourse(CourseFolder folder, ManifestFiles files, RuleCatalogue rules) {
		this.folder = folder;
		this.files = files;
		this.rules = rules;
	}

	/** @throws CourseException when the file tells no course, and nothing else does */
	Course read(Otherwise otherwise) throws CourseException, IOException {
		String name = files.chosen();
		Path file = folder.root().resolve(name);
		DecodedText text = DecodedText.of(Files.readAllBytes(file));
		CourseDescription described = CourseFileReader.read(file, name, text.text(), rules);
		List<CourseProblem> problems = new ArrayList<>();
		text.malformed().ifPresent(position -> problems.add(new Place(name, position, position).problem("course.file-encoding", Severity.WARNING,
				Messages.get("file.encoding", text.charset().name()))));
		files.others().forEach(other -> problems.add(CourseProblem.ofFile("course.several-files", Severity.WARNING, other, Messages.get("file.several", name))));
		problems.addAll(described.problems());
		Optional<Course> beside = beside(otherwise);
		Profile profile = described.profile().apply(beside.map(Course::profile).orElse(Profile.DEFAULT));
		ChapterProfiles profiles = new ChapterProfiles(beside, described.profile(), profile);
		String title = described.title().isBlank() ? beside.map(Course::title).orElse(folder.name()) : described.title();
		if (described.languages().isEmpty() || described.chapters().isEmpty()) {
			Course told = beside.orElseThrow(() -> new CourseException(CourseException.Kind.NO_CHAPTERS, folder.root(), Messages.get("file.empty", file)));
			return new Course(folder.root(), title, profile, told.languages(), told.chapters().stream().map(profiles::of).toList(), told.origin(), List.of(), described.style(), problems);
		}
		List<Language> languages = described.languages().stream().map(CourseFileCourse::labelled).toList();
		List<Chapter> chapters = described.chapters().stream().map(chapter -> profiles.of(chapter(chapter), chapter.profile())).toList();
		return new Course(folder.root(), title, profile, languages, chapters, Origin.COURSE_FILE, described.parts(), described.style(), problems);
	}

	private static Optional<Course> beside(Otherwise otherwise) throws IOException {
		try {
			return Optional.of(otherwise.read());
		} catch (CourseException e) {
			return Optional.empty(); // the course file tells the course; what page or folders do not tell is not missed
		}
	}

	private static Language labelled(Language language) {
		return language.label().isEmpty() ? new Language(language.id(), LanguageTag.ownName(language.id()), language.source()) : language;
	}

	private Chapter chapter(CourseDescription.Described chapter) {
		Map<String, DeckFile> decks = new LinkedHashMap<>();
		chapter.decks().forEach((language, path) -> decks.put(language, new DeckFile(language, path, folder.exists(path))));
		return new Chapter(chapter.id(), decks);
	}
}
