package dev.lectern.cli.render;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.CourseArgument;
import dev.lectern.cli.command.OutputOption;
import dev.lectern.cli.command.ProblemLines;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseProblem;
import dev.lectern.course.DeckFile;
import dev.lectern.course.DeckSource;
import dev.lectern.deck.Deck;
import dev.lectern.deck.DeckMarkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern render COURSE --chapter C --language L}: writes a deck as the sections that the preview shows. */
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class RenderCommand implements Callable<Integer> {

	/** The decks that are missing elsewhere in the course say nothing about this one. */
	private static final String MISSING_DECK = "course.deck-missing";

	private final Streams streams;

	@Mixin
	private CourseArgument course = new CourseArgument();

	@Mixin
	private DeckOptions deck = new DeckOptions();

	@Mixin
	private OutputOption output = new OutputOption();

	public RenderCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws CourseException, CommandFailure {
		Course found = course.read();
		DeckFile file = deck.in(found);
		DeckSource source = source(found, file);
		List<CourseProblem> problems = new ArrayList<>(found.problems());
		problems.removeIf(problem -> problem.rule().equals(MISSING_DECK));
		problems.addAll(source.problems(file.path(), found.profile(file)));
		ProblemLines.print(problems, streams.err());
		output.write(DeckMarkup.of(Deck.of(source.text(), found.profile(file))), streams);
		return ProblemLines.exitCode(problems);
	}

	private static DeckSource source(Course course, DeckFile file) throws CommandFailure {
		if (!file.exists()) {
			throw missing(file, null);
		}
		try {
			return DeckSource.read(course.locate(file));
		} catch (NoSuchFileException e) {
			throw missing(file, e);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("render.unreadable", file.path(), Reasons.of(e)), e);
		}
	}

	private static CommandFailure missing(DeckFile file, IOException cause) {
		return new CommandFailure(Texts.get("render.noDeck", file.path()), cause);
	}
}
