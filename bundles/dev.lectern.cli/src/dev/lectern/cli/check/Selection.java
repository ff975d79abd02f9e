package dev.lectern.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.lectern.check.Problem;
import dev.lectern.check.Rule;
import dev.lectern.course.Course;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;

/** The decks and rules that are asked for. */
public final class Selection {

	private final boolean wholeCourse;
	private final List<DeckFile> decks;
	private final Set<String> paths;
	private final List<Rule> rules;
	private final Optional<Set<String>> ids;

	/**
	 * @param language only decks of this language
	 * @param chapter  only decks of this chapter
	 * @param rules    those there are
	 * @param ids      only what these rules find
	 */
	Selection(Course course, Optional<String> language, Optional<String> chapter, List<Rule> rules, Optional<Set<String>> ids) {
		wholeCourse = language.isEmpty() && chapter.isEmpty();
		decks = course.chapters().stream().filter(each -> chapter.isEmpty() || each.id().equals(chapter.get())).flatMap(each -> each.decks().values().stream())
				.filter(deck -> language.isEmpty() || deck.language().equals(language.get())).toList();
		paths = decks.stream().map(DeckFile::path).collect(Collectors.toSet());
		this.rules = rules.stream().filter(rule -> ids.isEmpty() || ids.get().contains(rule.id())).toList();
		this.ids = ids;
	}

	/** The rules to run. */
	public List<Rule> rules() {
		return rules;
	}

	/** Whether a rule's problems are asked for. */
	public boolean includes(String rule) {
		return ids.isEmpty() || ids.get().contains(rule);
	}

	/** Whether a problem is asked for; one that belongs to no deck is, when no decks are singled out. */
	public boolean includes(Problem problem) {
		return includes(problem.rule()) && (wholeCourse || paths.contains(problem.file()));
	}

	/** The decks asked for that could be read, in the course's order. */
	public Map<DeckFile, Deck> decks(LoadedCourse course) {
		return decks.stream().distinct().filter(file -> course.deck(file).isPresent())
				.collect(Collectors.toMap(file -> file, file -> course.deck(file).orElseThrow(), (a, b) -> a, LinkedHashMap::new));
	}
}
