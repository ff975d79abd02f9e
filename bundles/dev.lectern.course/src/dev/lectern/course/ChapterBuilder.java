package dev.lectern.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes chapters of their entries: each once, with the deck of every language, and a problem for each that is missing. */
final class ChapterBuilder {

	private final CourseFolder folder;
	private final List<Language> languages;
	private final BiFunction<Language, ChapterEntry, String> path;
	private final List<CourseProblem> problems;

	ChapterBuilder(CourseFolder folder, List<Language> languages, BiFunction<Language, ChapterEntry, String> path, List<CourseProblem> problems) {
		this.folder = folder;
		this.languages = languages;
		this.path = path;
		this.problems = problems;
	}

	List<Chapter> build(List<ChapterEntry> entries) {
		Set<String> seen = new HashSet<>();
		List<Chapter> chapters = new ArrayList<>();
		for (ChapterEntry entry : entries) {
			if (seen.add(entry.id())) {
				chapters.add(chapter(entry));
			} else {
				problems.add(entry.place().problem("course.chapter-twice", Severity.WARNING, Messages.get("chapter.twice", entry.id())));
			}
		}
		return chapters;
	}

	private Chapter chapter(ChapterEntry entry) {
		Map<String, DeckFile> decks = new LinkedHashMap<>();
		for (Language language : languages) {
			String file = path.apply(language, entry);
			boolean exists = folder.exists(file);
			decks.put(language.id(), new DeckFile(language.id(), file, exists));
			if (!exists) {
				problems.add(entry.place().problem(LoadedCourse.MISSING, Severity.WARNING, Messages.get("deck.missing", entry.id(), language.label(), file)));
			}
		}
		return new Chapter(entry.id(), decks, entry.own());
	}
}
