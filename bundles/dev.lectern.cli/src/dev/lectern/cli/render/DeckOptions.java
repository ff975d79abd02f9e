package dev.lectern.cli.render;

import java.util.List;

import dev.lectern.cli.command.Closeness;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Chapter;
import dev.lectern.course.Course;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import picocli.CommandLine.Option;

/** Which deck of the course is meant. What the course has only one of need not be given. */
final class DeckOptions {

	@Option(names = "--chapter", paramLabel = "CHAPTER", descriptionKey = "option.render.chapter")
	private String chapter;

	@Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "option.render.language")
	private String language;

	/** @throws CommandFailure when the course has no such chapter or language, or several and none was given; names those it has. Also when
	 *                        the chapter has no deck in the language */
	DeckFile in(Course course) throws CommandFailure {
		String chapterId = chosen("render.chapter", chapter, course.chapters().stream().map(Chapter::id).toList());
		String languageId = chosen("render.language", language, course.languages().stream().map(Language::id).toList());
		DeckFile deck = course.chapters().stream().filter(candidate -> candidate.id().equals(chapterId)).findFirst().orElseThrow().decks().get(languageId);
		if (deck == null) {
			throw new CommandFailure(Texts.get("render.noSuchDeck", chapterId, languageId), null);
		}
		return deck;
	}

	private static String chosen(String messages, String given, List<String> known) throws CommandFailure {
		if (given == null && known.size() == 1) {
			return known.getFirst();
		}
		if (given == null) {
			throw new CommandFailure(Texts.get(messages + "Needed", String.join(", ", known)), null);
		}
		if (!known.contains(given)) {
			throw new CommandFailure(Texts.get(messages + "Unknown", given, String.join(", ", Closeness.sorted(known, given))), null);
		}
		return given;
	}
}
