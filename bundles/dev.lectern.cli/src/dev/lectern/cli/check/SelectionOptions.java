package dev.lectern.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.lectern.cli.command.Closeness;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.RuleNames;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Chapter;
import dev.lectern.course.Course;
import dev.lectern.course.Language;
import picocli.CommandLine.Option;

/** What part of the problems is asked for. */
final class SelectionOptions {

	@Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "option.check.language")
	private String language;

	@Option(names = "--chapter", paramLabel = "CHAPTER", descriptionKey = "option.check.chapter")
	private String chapter;

	@Option(names = "--rule", paramLabel = "RULE", split = ",", descriptionKey = "option.check.rule")
	private List<String> names;

	/** @throws CommandFailure when there is no such language, chapter or rule */
	Selection in(Course course, RuleBook book) throws CommandFailure {
		return new Selection(course, known("check.languageUnknown", language, course.languages().stream().map(Language::id).toList()),
				known("check.chapterUnknown", chapter, course.chapters().stream().map(Chapter::id).toList()), book.rules(), ids(book));
	}

	private Optional<Set<String>> ids(RuleBook book) throws CommandFailure {
		return names == null ? Optional.empty() : Optional.of(Set.copyOf(RuleNames.ids("check", names, book.descriptions())));
	}

	private static Optional<String> known(String message, String given, List<String> known) throws CommandFailure {
		if (given != null && !known.contains(given)) {
			throw new CommandFailure(Texts.get(message, given, String.join(", ", Closeness.sorted(known, given))), null);
		}
		return Optional.ofNullable(given);
	}
}
