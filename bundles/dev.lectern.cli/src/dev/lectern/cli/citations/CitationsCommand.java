package dev.lectern.cli.citations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citations;
import dev.lectern.citation.export.BibTex;
import dev.lectern.citation.export.CslJson;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.metadata.MetadataFile;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.CourseArgument;
import dev.lectern.cli.command.OutputOption;
import dev.lectern.cli.command.ProblemLines;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import dev.lectern.course.CourseException;
import dev.lectern.course.LoadedCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lectern citations COURSE}: lists the papers a course cites. */
@Command(name = "citations", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class CitationsCommand implements Callable<Integer> {

	private final Streams streams;

	@Mixin
	private CourseArgument course = new CourseArgument();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "option.citations.format")
	private CitationsFormat format;

	@Option(names = "--metadata", paramLabel = "FILE", descriptionKey = "option.citations.metadata")
	private Path metadata;

	@Option(names = "--refresh", descriptionKey = "option.citations.refresh")
	private boolean refresh;

	@Spec
	private CommandSpec spec;

	@Mixin
	private OutputOption output = new OutputOption();

	public CitationsCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws CourseException, CommandFailure {
		LoadedCourse loaded = course.load();
		ProblemLines.print(loaded.problems(), streams.err());
		LockFile lock = lock(loaded);
		if (refresh) {
			lock = new CourseRefresh(streams, spec.commandLine().getColorScheme().ansi().enabled(), System.getenv()).run(loaded, lock);
		}
		CitedPapers papers = CitedPapers.of(loaded, metadata == null ? lock : with(metadata, lock, loaded));
		output.write(switch (format) {
			case TEXT -> CitationsText.of(papers);
			case JSON -> CitationsJson.of(papers);
			case BIBTEX -> BibTex.of(papers.known());
			case CSL -> CslJson.of(papers.known());
		}, streams);
		if (format == CitationsFormat.BIBTEX || format == CitationsFormat.CSL) {
			sayWhatIsLeftOut(papers);
		}
		return ProblemLines.exitCode(loaded.problems());
	}

	private void sayWhatIsLeftOut(CitedPapers papers) {
		int unknown = papers.papers().size() - papers.known().size();
		if (unknown > 0) {
			streams.err().println(Texts.get("citations.leftOut", unknown));
		}
	}

	private LockFile lock(LoadedCourse loaded) throws CommandFailure {
		try {
			LockFile lock = LockFile.read(loaded.course().folder().resolve(LockFile.NAME));
			lock.badLines().forEach(line -> streams.err().println(LockFile.NAME + ":" + line.line() + ": " + line.reason()));
			return lock;
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("citations.unreadable", LockFile.NAME, Reasons.of(e)), e);
		}
	}

	/** What the lock file does not know, from a file given by hand, as of that file's day. */
	private LockFile with(Path file, LockFile lock, LoadedCourse loaded) throws CommandFailure {
		Set<String> cited = loaded.decks().values().stream().flatMap(deck -> deck.slides().stream()).flatMap(slide -> Citations.in(slide).stream())
				.map(citation -> citation.identifier().canonical()).collect(Collectors.toSet());
		LockFile[] known = { lock };
		try {
			Instant day = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.DAYS);
			int strange = MetadataFile.read(file, identifier -> cited.contains(identifier.canonical()) && isOpen(identifier, lock),
					paper -> known[0] = known[0].with(known(paper, lock, day)));
			if (strange > 0) {
				streams.err().println(Texts.get("citations.strange", file, strange));
			}
			return known[0];
		} catch (NoSuchFileException e) {
			throw new CommandFailure(Texts.get("citations.noFile", file), e);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("citations.unreadable", file, Reasons.of(e)), e);
		}
	}

	private static boolean isOpen(ArxivIdentifier identifier, LockFile lock) {
		return lock.entry(identifier).filter(paper -> paper.status() != PaperStatus.UNVERIFIED || paper.paper().isPresent()).isEmpty();
	}

	private static LockedPaper known(Paper paper, LockFile lock, Instant day) {
		Optional<LockedPaper> before = lock.entry(paper.identifier());
		return LockedPaper.of(paper, day, "metadata").withNicknames(before.map(LockedPaper::nicknames).orElse(List.of()));
	}
}
