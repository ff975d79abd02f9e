package dev.lectern.course;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The decks in folders named after languages.
 *
 * @param decks names without extension in natural order, by language in natural order; only languages with decks
 */
record LanguageFolders(Map<String, List<String>> decks) {

	/** The source language of a course that names none. */
	private static final String USUAL_SOURCE = "en";

	static LanguageFolders in(CourseFolder folder, String parent) throws IOException {
		Map<String, List<String>> decks = new LinkedHashMap<>();
		for (String name : folder.folders(parent)) {
			List<String> found = LanguageTag.isKnown(name) ? folder.decks(parent + "/" + name) : List.of();
			if (!found.isEmpty()) {
				decks.put(name, found);
			}
		}
		return new LanguageFolders(decks);
	}

	boolean isEmpty() {
		return decks.isEmpty();
	}

	/** The source first: {@code en} if there, else the language with most decks. */
	List<Language> languages() {
		String source = decks.containsKey(USUAL_SOURCE) ? USUAL_SOURCE
				: decks.keySet().stream().min(Comparator.comparingInt(id -> -decks.get(id).size())).orElseThrow();
		return ordered(source, decks.keySet());
	}

	static List<Language> ordered(String source, Iterable<String> ids) {
		List<Language> languages = new ArrayList<>();
		languages.add(new Language(source, LanguageTag.ownName(source), true));
		for (String id : ids) {
			if (!id.equals(source)) {
				languages.add(new Language(id, LanguageTag.ownName(id), false));
			}
		}
		return languages;
	}

	/** The names of all languages' decks in natural order. */
	List<ChapterEntry> chapters() {
		return decks.values().stream().flatMap(List::stream).distinct().sorted(new NaturalOrder()).map(id -> new ChapterEntry(id, Place.FOLDER)).toList();
	}

	static String path(Language language, ChapterEntry chapter) {
		return CourseFolder.SOURCES + "/" + language.id() + "/" + chapter.id() + CourseFolder.DECK_EXTENSION;
	}
}
