package dev.lectern.cli.citations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.client.ArxivClient;
import dev.lectern.citation.client.ClientSettings;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.refresh.LockFileUpdate;
import dev.lectern.citation.refresh.Outcome;
import dev.lectern.citation.refresh.Refresh;
import dev.lectern.citation.refresh.RefreshResult;
import dev.lectern.citation.store.PaperStore;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Interruption;
import dev.lectern.cli.command.ProgressLine;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.Texts;
import dev.lectern.cli.command.VersionProvider;
import dev.lectern.course.LoadedCourse;

/** Asks arXiv about the papers of a course, and writes the lock file. What could not be found out is told and is no failure of the command. */
final class CourseRefresh {

	private final Streams streams;
	private final Map<String, String> environment;
	private final boolean terminal;

	/**
	 * @param terminal    whether somebody can see a line that changes
	 * @param environment names servers and folders, see {@link ClientSettings} and {@link PaperStore}
	 */
	CourseRefresh(Streams streams, boolean terminal, Map<String, String> environment) {
		this.streams = streams;
		this.terminal = terminal;
		this.environment = environment;
	}

	/**
	 * Interrupted by Ctrl+C, it writes what was answered by then.
	 *
	 * @param before what the lock file says
	 * @return what it says now
	 * @throws CommandFailure also when the lock file cannot be written, then before anybody is asked if that is plain
	 */
	LockFile run(LoadedCourse loaded, LockFile before) throws CommandFailure {
		List<ArxivIdentifier> cited = loaded.decks().values().stream().flatMap(deck -> deck.slides().stream()).flatMap(slide -> Citations.in(slide).stream())
				.map(Citation::identifier).toList();
		Path file = loaded.course().folder().resolve(LockFile.NAME);
		try (Interruption interruption = Interruption.awaited()) {
			before.requireWritable();
			RefreshResult result = ask(cited, before, interruption);
			LockFile after = new LockFileUpdate(environment).run(file, result::applyTo);
			result.problems().forEach(streams.err()::println);
			streams.err().println(Texts.get("citations.refresh.summary", result.papers().size(), result.count(Outcome.ADDED), result.count(Outcome.CHANGED),
					result.count(Outcome.CONFIRMED), result.count(Outcome.WRONG), result.count(Outcome.KEPT)));
			if (interruption.isAsked()) {
				streams.err().println(Texts.get("citations.refresh.interrupted"));
			} else {
				remember(result.found());
			}
			return after;
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("citations.refresh.unwritable", file, Reasons.of(e)), e);
		}
	}

	private RefreshResult ask(List<ArxivIdentifier> cited, LockFile before, Interruption interruption) throws CommandFailure {
		ProgressLine line = new ProgressLine(streams.err(), terminal);
		RefreshResult result = new Refresh(new ArxivClient(settings())).run(cited, before, new Progress() {
			@Override
			public void answered(int papers, int of) {
				line.tell(Texts.get("citations.refresh.progress", papers, of));
			}

			@Override
			public boolean cancelled() {
				return interruption.isAsked();
			}
		});
		line.clear();
		return result;
	}

	private ClientSettings settings() throws CommandFailure {
		try {
			return ClientSettings.of(VersionProvider.version(), environment);
		} catch (IllegalArgumentException | IOException e) {
			throw new CommandFailure(e.getMessage(), e);
		}
	}

	/** For completion in the window; a store that cannot take them does not keep the lock file from being written. */
	private void remember(List<Paper> papers) {
		try (PaperStore store = PaperStore.open(PaperStore.folder(environment))) {
			store.put(papers);
		} catch (IOException e) {
			streams.err().println(e.getMessage());
		}
	}
}
