package dev.lectern.course;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.page.Page;
import dev.lectern.course.text.DecodedText;
import dev.lectern.deck.Profile;

/**
 * Finds out what course a folder holds. Reads the page and lists folders, no deck; blocks for that, so not for the UI thread. Safe to use from
 * several threads.
 */
public final class CourseReader {

	private CourseReader() {
	}

	/** The same without a catalogue of rules: a course file may then name any rule. */
	public static Course read(Path folder) throws CourseException {
		return read(folder, RuleCatalogue.NONE);
	}

	/**
	 * Reads the course of a folder, which is told by, in this order,
	 * <ol>
	 * <li>a file {@code *.course} that is no style; what it does not say of reveal.js comes from what follows here, when that is there,
	 * <li>{@code index.html} with {@code Slides.init({title, chapters, langs})}: decks at {@code src/<language>/<chapter>.md}; the first language is
	 * the source,
	 * <li>{@code index.html} with {@code <section data-markdown="file">}: one chapter per file; when the files are in a language's folder, the decks of
	 * the same names beside it are the further languages,
	 * <li>the folders {@code src/<language>}: chapters in natural order; the source is {@code en}, or else the language with most decks.
	 * </ol>
	 *
	 * @param folder the course's folder, or the {@code index.html} in it
	 * @param rules  the rules that a course file may name
	 * @throws CourseException when the folder cannot be read, or holds no course
	 */
	public static Course read(Path folder, RuleCatalogue rules) throws CourseException {
		CourseFolder course = CourseFolder.at(folder);
		try {
			Optional<ManifestFiles> files = ManifestFiles.in(course);
			return files.isPresent() ? new CourseFileCourse(course, files.get(), rules).read(() -> inferred(course)) : inferred(course);
		} catch (IOException e) {
			throw new CourseException(CourseException.Kind.UNREADABLE, course.root(), Messages.get("folder.unreadableBecause", course.root(), reason(e)), e);
		}
	}

	/**
	 * Reads the course that page or folders tell, whatever course files there are.
	 *
	 * @param folder as in {@link #read(Path, RuleCatalogue)}
	 * @throws CourseException when the folder cannot be read, or neither tells a course
	 */
	public static Course infer(Path folder) throws CourseException {
		CourseFolder course = CourseFolder.at(folder);
		try {
			return inferred(course);
		} catch (IOException e) {
			throw new CourseException(CourseException.Kind.UNREADABLE, course.root(), Messages.get("folder.unreadableBecause", course.root(), reason(e)), e);
		}
	}

	/**
	 * The name of the course file that tells the course of a folder; empty when there is none.
	 *
	 * @param folder as in {@link #read(Path, RuleCatalogue)}
	 * @throws CourseException when the folder cannot be read
	 */
	public static Optional<String> courseFile(Path folder) throws CourseException {
		CourseFolder course = CourseFolder.at(folder);
		try {
			return ManifestFiles.in(course).map(ManifestFiles::chosen);
		} catch (IOException e) {
			throw new CourseException(CourseException.Kind.UNREADABLE, course.root(), Messages.get("folder.unreadableBecause", course.root(), reason(e)), e);
		}
	}

	/** What page or folders tell. */
	private static Course inferred(CourseFolder course) throws CourseException, IOException {
		List<CourseProblem> problems = new ArrayList<>();
		Optional<Page> page = page(course, problems);
		if (page.isPresent()) {
			Optional<Course> found = new SlidesInitReader(course, page.get(), problems).read();
			if (found.isEmpty()) {
				found = new SectionsReader(course, page.get(), problems).read();
			}
			if (found.isPresent()) {
				return found.get();
			}
		}
		return folders(course, problems);
	}

	private static Optional<Page> page(CourseFolder course, List<CourseProblem> problems) throws IOException {
		Path file = course.root().resolve(CourseFolder.PAGE);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		DecodedText text = DecodedText.of(Files.readAllBytes(file));
		text.malformed().ifPresent(position -> problems.add(new Place(CourseFolder.PAGE, position, position).problem("course.page-encoding",
				Severity.WARNING, Messages.get("page.encoding", text.charset().name()))));
		return Optional.of(Page.of(text.text()));
	}

	private static Course folders(CourseFolder course, List<CourseProblem> problems) throws IOException, CourseException {
		LanguageFolders folders = LanguageFolders.in(course, CourseFolder.SOURCES);
		if (folders.isEmpty()) {
			throw new CourseException(CourseException.Kind.NO_COURSE, course.root(), Messages.get("folder.noCourse", course.root()));
		}
		List<Language> languages = folders.languages();
		List<Chapter> chapters = new ChapterBuilder(course, languages, LanguageFolders::path, problems).build(folders.chapters());
		return new Course(course.root(), course.name(), Profile.DEFAULT, languages, chapters, Origin.FOLDERS, problems);
	}

	/** What the system says; its exceptions' messages are often just the path. */
	static String reason(IOException e) {
		return switch (e) {
			case AccessDeniedException denied -> Messages.get("reason.accessDenied");
			case NoSuchFileException gone -> Messages.get("reason.notFound");
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}
}
