package dev.lectern.citation.refresh;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.ArxivClient;
import dev.lectern.citation.client.PaperSource;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;

/**
 * Asks about the papers a course cites: all of them at once, then one by one those in doubt. A paper is in doubt when the first answer has none, when that
 * cannot be right or contradicts what the lock file has of the paper, when its authors' comment or its abstract speaks of a withdrawal, and when the lock file
 * says it is withdrawn. What stays in doubt changes nothing; a paper that may be withdrawn stays unverified.
 */
public final class Refresh {

	private final PaperSource source;
	private final PaperSource records;
	private final Optional<PaperSource> registrations;
	private final InstantSource clock;

	public Refresh(ArxivClient client) {
		this(client.api(), client.records(), client.registrations(), InstantSource.system());
	}

	/**
	 * @param source        asked for all papers
	 * @param records       asked for those in doubt; tells withdrawals
	 * @param registrations asked whether there is such a paper, where records told nothing
	 */
	public Refresh(PaperSource source, PaperSource records, Optional<PaperSource> registrations, InstantSource clock) {
		this.source = source;
		this.records = records;
		this.registrations = registrations;
		this.clock = clock;
	}

	/**
	 * Asks; takes seconds to minutes. Never fails: what could not be found out is told in the result. Writes nothing.
	 *
	 * @param cited    in any order, as often as they like, versions do not matter
	 * @param lock     what is known so far
	 * @param progress counts the papers in doubt by themselves, after all
	 */
	public RefreshResult run(Collection<ArxivIdentifier> cited, LockFile lock, Progress progress) {
		Set<ArxivIdentifier> papers = cited.stream().map(paper -> new ArxivIdentifier(paper.canonical(), OptionalInt.empty()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<ArxivIdentifier, Answer> first = papers.isEmpty() ? Map.of() : source.ask(papers, progress);
		List<ArxivIdentifier> doubtful = papers.stream().filter(paper -> isDoubtful(first.get(paper), lock.entry(paper))).toList();
		Map<ArxivIdentifier, Answer> second = doubtful.isEmpty() ? Map.of() : records.ask(doubtful, progress);
		List<ArxivIdentifier> open = doubtful.stream().filter(paper -> first.get(paper) instanceof Answer.Absent && second.get(paper) instanceof Answer.NoAnswer)
				.toList();
		Map<ArxivIdentifier, Answer> third = new HashMap<>();
		if (!open.isEmpty()) {
			registrations.ifPresent(others -> third.putAll(others.ask(open, progress)));
		}
		Instant now = clock.instant();
		List<Refreshed> refreshed = new ArrayList<>();
		for (ArxivIdentifier paper : papers) {
			Optional<LockedPaper> before = lock.entry(paper);
			refreshed.add(switch (first.get(paper)) {
				case Answer.Found(Paper found) -> found(found, second.get(paper), before, now);
				case Answer.Absent none -> absent(paper, second.get(paper), Optional.ofNullable(third.get(paper)), before, now);
				case Answer.NoAnswer none -> kept(paper, none.text());
			});
		}
		return new RefreshResult(refreshed);
	}

	private static boolean isDoubtful(Answer answer, Optional<LockedPaper> before) {
		return switch (answer) {
			case Answer.Found(Paper paper) -> Doubt.of(paper, before).isPresent();
			case Answer.Absent none -> true;
			case Answer.NoAnswer none -> false;
		};
	}

	private Refreshed found(Paper paper, Answer second, Optional<LockedPaper> before, Instant now) {
		Optional<Doubt> doubt = Doubt.of(paper, before);
		if (doubt.isEmpty()) {
			return told(LockedPaper.of(paper, now, source.id()), before, Optional.empty());
		}
		if (second instanceof Answer.Found(Paper record)) {
			if (Doubt.isSame(record, paper)) {
				return told(LockedPaper.of(withdrawn(paper, record.withdrawn()), now, record.withdrawn() ? records.id() : source.id()), before, Optional.empty());
			}
			return isUnlikely(record, before) || doubt.get() == Doubt.WITHDRAWAL ? kept(paper.identifier(), Messages.get("doubt.contradiction", source.name(), records.name()))
					: told(LockedPaper.of(record, now, records.id()), before, Optional.empty());
		}
		String silence = second instanceof Answer.NoAnswer none ? none.text() : Messages.get("absent", records.name());
		return switch (doubt.get()) {
			case DATE -> kept(paper.identifier(), Messages.get("doubt.date", source.name(), paper.published(), silence));
			case CHANGE -> kept(paper.identifier(), Messages.get("doubt.change", source.name(), silence));
			case WITHDRAWAL -> perhapsWithdrawn(paper, before, Messages.get("withdrawal.unconfirmed", paper.comment().orElse(""), silence), now);
		};
	}

	/** What was settled of the very same version holds; of another one nobody knows yet. */
	private Refreshed perhapsWithdrawn(Paper paper, Optional<LockedPaper> before, String problem, Instant now) {
		boolean settled = before.filter(entry -> entry.status() == PaperStatus.WITHDRAWN || entry.status() == PaperStatus.VERIFIED && entry.paper().equals(Optional.of(paper)))
				.isPresent();
		return settled ? kept(paper.identifier(), problem)
				: told(new LockedPaper(paper.identifier(), Optional.of(paper), PaperStatus.UNVERIFIED, List.of(), Optional.of(now), source.id(), paper.comment().orElse("")), before,
						Optional.of(problem));
	}

	private static boolean isUnlikely(Paper record, Optional<LockedPaper> before) {
		return Doubt.of(record, before).filter(doubt -> doubt != Doubt.WITHDRAWAL).isPresent();
	}

	private Refreshed absent(ArxivIdentifier paper, Answer second, Optional<Answer> third, Optional<LockedPaper> before, Instant now) {
		return switch (second) {
			case Answer.Found(Paper record) when isUnlikely(record, before) -> kept(paper, Messages.get("doubt.contradiction", source.name(), records.name()));
			case Answer.Found(Paper record) -> told(LockedPaper.of(record, now, records.id()), before, Optional.empty());
			case Answer.Absent none -> wrong(paper, records, before, now);
			case Answer.NoAnswer none -> third.isPresent() && third.get() instanceof Answer.Absent ? wrong(paper, registrations.orElseThrow(), before, now)
					: kept(paper, third.isPresent() && third.get() instanceof Answer.Found
							? Messages.get("contradiction", source.name(), registrations.orElseThrow().name())
							: Messages.get("absent.unconfirmed", source.name(), none.text()));
		};
	}

	private Refreshed wrong(ArxivIdentifier paper, PaperSource second, Optional<LockedPaper> before, Instant now) {
		if (before.flatMap(LockedPaper::paper).isPresent()) {
			return kept(paper, Messages.get("vanished", source.name(), second.name()));
		}
		return new Refreshed(paper, Outcome.WRONG, Optional.of(LockedPaper.wrong(paper, now, source.id() + ", " + second.id(), "")), Optional.empty());
	}

	private static Refreshed told(LockedPaper entry, Optional<LockedPaper> before, Optional<String> problem) {
		Outcome outcome = before.flatMap(LockedPaper::paper).isEmpty() ? Outcome.ADDED
				: before.get().status() == entry.status() && before.get().paper().equals(entry.paper()) ? Outcome.CONFIRMED : Outcome.CHANGED;
		return new Refreshed(entry.identifier(), outcome, Optional.of(entry), problem);
	}

	private static Refreshed kept(ArxivIdentifier paper, String problem) {
		return new Refreshed(paper, Outcome.KEPT, Optional.empty(), Optional.of(problem));
	}

	private static Paper withdrawn(Paper paper, boolean withdrawn) {
		return new Paper(paper.identifier(), paper.title(), paper.authors(), paper.published(), paper.updated(), paper.version(), paper.categories(),
				paper.summary(), paper.comment(), paper.journal(), paper.doi(), withdrawn);
	}
}
