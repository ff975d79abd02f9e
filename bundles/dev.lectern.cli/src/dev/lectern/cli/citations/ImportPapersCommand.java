package dev.lectern.cli.citations;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.lectern.citation.store.BulkImport;
import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;
import dev.lectern.citation.store.PaperStore;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.ExitCode;
import dev.lectern.cli.command.Interruption;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern import-papers FILE}: reads arXiv's bulk metadata into the user's paper store. Interrupted, it goes on from there the next time. */
@Command(name = "import-papers", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class ImportPapersCommand implements Callable<Integer> {

	private final Streams streams;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "argument.importPapers.file")
	private Path file;

	@Option(names = "--store", paramLabel = "DIR", descriptionKey = "option.importPapers.store")
	private Path folder;

	public ImportPapersCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws CommandFailure {
		ProgressLine line = new ProgressLine(streams.err(), spec.commandLine().getColorScheme().ansi().enabled());
		try (Interruption interruption = Interruption.awaited(); PaperStore store = PaperStore.open(folder == null ? PaperStore.folder(System.getenv()) : folder)) {
			ImportResult result = new BulkImport(store).run(file, new ImportProgress() {
				@Override
				public void advanced(long bytes, long of, long records) {
					line.tell(Texts.get("importPapers.progress", of == 0 ? 1 : (double) bytes / of, records));
				}

				@Override
				public boolean cancelled() {
					return interruption.isAsked();
				}
			});
			line.clear();
			result.badLines().forEach(bad -> streams.err().println(Texts.get("importPapers.bad", file, bad.line(), bad.fault().text())));
			if (result.finished() && result.records() == 0) {
				throw new CommandFailure(Texts.get("importPapers.none", file), null);
			}
			streams.out().println(Texts.get("importPapers.summary", result.records(), result.unchanged(), result.bad()));
			if (!result.finished()) {
				streams.err().println(Texts.get("importPapers.interrupted"));
			}
			return ExitCode.FINE;
		} catch (NoSuchFileException e) {
			line.clear();
			throw new CommandFailure(Texts.get("citations.noFile", file), e);
		} catch (IOException e) {
			line.clear();
			throw new CommandFailure(Texts.get("importPapers.failed", file, e.getMessage()), e);
		}
	}
}
