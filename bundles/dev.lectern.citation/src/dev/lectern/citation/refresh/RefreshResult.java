package dev.lectern.citation.refresh;

import java.util.List;
import java.util.Optional;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;

/**
 * What a refresh found out.
 *
 * @param papers one for each that was asked for, in the order asked
 */
public record RefreshResult(List<Refreshed> papers) {

	public RefreshResult {
		papers = List.copyOf(papers);
	}

	public int count(Outcome outcome) {
		return (int) papers.stream().filter(paper -> paper.outcome() == outcome).count();
	}

	/** What went wrong, each sentence once, with the papers it is about before it. */
	public List<String> problems() {
		return papers.stream().flatMap(paper -> paper.problem().stream()).distinct().map(this::withPapers).toList();
	}

	/** The papers that somebody told of, for the paper store. */
	public List<Paper> found() {
		return papers.stream().flatMap(paper -> paper.entry().stream()).flatMap(entry -> entry.paper().stream()).toList();
	}

	/**
	 * A lock file with what was found out.
	 *
	 * @param lock as it is now; nicknames accepted since the refresh began stay, and so does an entry that was checked later
	 */
	public LockFile applyTo(LockFile lock) {
		LockFile result = lock;
		for (Refreshed paper : papers) {
			if (paper.entry().isPresent()) {
				result = applied(paper.entry().get(), result);
			}
		}
		return result;
	}

	private static LockFile applied(LockedPaper entry, LockFile lock) {
		Optional<LockedPaper> current = lock.entry(entry.identifier());
		boolean later = current.flatMap(LockedPaper::checked).filter(checked -> checked.isAfter(entry.checked().orElseThrow())).isPresent();
		return later ? lock : lock.with(entry.withNicknames(current.map(LockedPaper::nicknames).orElse(List.of())));
	}

	private String withPapers(String problem) {
		List<String> about = papers.stream().filter(paper -> paper.problem().filter(problem::equals).isPresent()).map(paper -> paper.paper().toString()).toList();
		return about.size() <= 3 ? Messages.get("problem", String.join(", ", about), problem)
				: Messages.get("problem.many", String.join(", ", about.subList(0, 2)), about.size() - 2, problem);
	}
}
