package dev.lectern.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.lectern.check.Excepted;
import dev.lectern.check.Problem;
import dev.lectern.check.RuleFailure;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.CourseArgument;
import dev.lectern.cli.command.ExitCode;
import dev.lectern.cli.command.Failures;
import dev.lectern.cli.command.OutputOption;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lectern check COURSE}: tells what is wrong with a course, and puts right what can be without asking. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class CheckCommand implements Callable<Integer> {

	private final Streams streams;
	private final Supplier<RuleBook> books;
	private final LongSupplier nanoTime;
	private final List<RuleFailure> failures = new ArrayList<>();
	private final List<Excepted> excepted = new ArrayList<>();
	private final List<CommandFailure> unmeasured = new ArrayList<>();

	@Spec
	private CommandSpec spec;

	@Mixin
	private CourseArgument course = new CourseArgument();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "option.check.format")
	private CheckFormat format;

	@Mixin
	private SelectionOptions selection = new SelectionOptions();

	/** Accepted for scripts that have to be sure; no rule asks the network, whatever they say of papers stands in the lock file. */
	@Option(names = "--offline", descriptionKey = "option.check.offline")
	private boolean offline;

	@Option(names = "--layout", descriptionKey = "option.check.layout")
	private boolean layout;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", descriptionKey = "option.check.failOn")
	private FailOn failOn;

	@Mixin
	private FixOptions fixing = new FixOptions();

	@Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "option.check.baseline")
	private Path baseline;

	@Mixin
	private OutputOption output = new OutputOption();

	public CheckCommand(Streams streams) {
		this(streams, RuleBook::standard, System::nanoTime);
	}

	CheckCommand(Streams streams, Supplier<RuleBook> books, LongSupplier nanoTime) {
		this.streams = streams;
		this.books = books;
		this.nanoTime = nanoTime;
	}

	@Override
	public Integer call() throws CourseException, CommandFailure, IOException {
		long start = nanoTime.getAsLong();
		fixing.validate(format);
		RuleBook book = books.get();
		Baseline known = baseline == null ? Baseline.NONE : Baseline.read(baseline);
		Course shape = course.read();
		Selection selected = selection.in(shape, book);
		Ansi ansi = spec.commandLine().getColorScheme().ansi();
		ProgressLine progress = new ProgressLine(streams.err(), ansi.enabled());
		try {
			if (fixing.isAsked()) {
				CourseCheck.Outcome before = new CourseCheck(shape, List.of(rules()), selected, known, progress).run();
				List<FixedDeck> fixed = new Fixer(selected, known, failures::add).fix(before.course(), before.files(), before.problems());
				progress.clear();
				if (fixing.isDryRun()) {
					output.write(fixed.stream().map(deck -> UnifiedDiff.of(deck.file().path(), deck.before(), deck.after())).collect(Collectors.joining()), streams);
					return exitCode(before.problems());
				}
				write(shape, fixed);
				failures.clear();
				excepted.clear();
			}
			CourseCheck.Outcome found = new CourseCheck(shape, sources(), selected, known, progress).run();
			progress.clear();
			found.files().unreadable().forEach(folder -> streams.err().println(Texts.get("check.folderUnreadable", folder)));
			CheckReport report = new CheckReport(VersionProvider.version(), found.course(), selected.decks(found.course()), found.problems(), excepted(selected, shape), found.known(),
					TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start), book.descriptions());
			output.write(text(report, output.isFile() ? Ansi.OFF : ansi), streams);
			return exitCode(found.problems());
		} finally {
			progress.clear();
		}
	}

	private List<Excepted> excepted(Selection selected, Course shape) {
		return excepted.stream().filter(one -> selected.includes(one.problem())).sorted(Comparator.comparing(Excepted::problem, CourseOrder.of(shape))).toList();
	}

	/** Who is asked for problems. */
	private List<ProblemSource> sources() {
		return layout ? List.of(rules(), new LayoutProblems(System.getenv(), unmeasured::add)) : List.of(rules());
	}

	private ProblemSource rules() {
		return new RuleProblems(failures::add, excepted::add);
	}

	/** Writes every deck that can be written. */
	private void write(Course shape, List<FixedDeck> fixed) throws CommandFailure {
		DeckWriter writer = new DeckWriter(shape);
		Optional<CommandFailure> failed = Optional.empty();
		for (FixedDeck deck : fixed) {
			try {
				writer.write(deck);
				String rules = deck.rules().entrySet().stream().map(rule -> rule.getKey() + " " + rule.getValue()).collect(Collectors.joining(", "));
				streams.err().println(Texts.get("check.fixed", deck.file().path(), deck.count(), rules));
			} catch (CommandFailure e) {
				failed.ifPresent(earlier -> Failures.execution(streams, earlier));
				failed = Optional.of(e);
			}
		}
		if (failed.isPresent()) {
			throw failed.get();
		}
	}

	private String text(CheckReport report, Ansi ansi) {
		return switch (format) {
			case TEXT -> CheckText.of(report, ansi);
			case JSON -> CheckJson.of(report);
			case SARIF -> CheckSarif.of(report);
			case JUNIT -> CheckJunit.of(report);
		};
	}

	/** A rule that broke down is an error of the program, whatever else was found, and a deck that was not measured is not said to be fine. */
	private int exitCode(List<Problem> problems) {
		failures.forEach(failure -> Failures.internal(streams, failure));
		unmeasured.forEach(failure -> Failures.execution(streams, failure));
		if (!failures.isEmpty()) {
			return ExitCode.INTERNAL;
		}
		return unmeasured.isEmpty() ? failOn.exitCode(problems) : ExitCode.USAGE;
	}
}
