package dev.lectern.citation.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.Weighing.Called;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.Papers;

/**
 * The papers a course knows, prepared for comparing what its decks say. Immutable, thread-safe; two of equal lock files and names are equal, so that what was
 * found out with one holds for the other.
 */
public final class KnownPapers implements Papers {

	/** Nothing is known. */
	public static final KnownPapers NONE = of(LockFile.EMPTY);

	private static final int MOST_ANSWERS = 20_000;

	/**
	 * Which paper a citation means.
	 *
	 * @param fit     the form of the title its label is
	 * @param other   the known paper that is meant instead: the label is its name, or label and year together are of it
	 * @param certain whether the label is the paper's name beyond doubt, so that a year that is not its own can be nothing but wrong
	 */
	public record Verdict(Fit fit, Optional<LockedPaper> other, boolean certain) {
	}

	private final LockFile lock;
	private final Map<ArxivIdentifier, Set<String>> nicknames;
	private final Map<String, KnownTitle> titles = new LinkedHashMap<>();
	/** What was found out before: several rules ask the same, and most labels occur in each language. */
	private final Map<Question, Verdict> answers = new ConcurrentHashMap<>();
	private final Map<Label, List<Called>> called = new ConcurrentHashMap<>();

	private record Question(String label, int from, int to, String paper) {
	}

	private KnownPapers(LockFile lock, Map<ArxivIdentifier, Set<String>> nicknames) {
		this.lock = lock;
		this.nicknames = Map.copyOf(nicknames);
		for (LockedPaper paper : lock.entries()) {
			if (paper.paper().isPresent()) {
				titles.put(paper.identifier().canonical(), new KnownTitle(paper, nicknames.getOrDefault(paper.identifier(), Set.of())));
			}
		}
	}

	public static KnownPapers of(LockFile lock) {
		return of(lock, Map.of());
	}

	/** @param nicknames names accepted elsewhere than in the lock file, by papers without version */
	public static KnownPapers of(LockFile lock, Map<ArxivIdentifier, Set<String>> nicknames) {
		return new KnownPapers(lock, nicknames);
	}

	/** What all this was read from. */
	public LockFile lock() {
		return lock;
	}

	@Override
	public Optional<Paper> find(ArxivIdentifier identifier) {
		return lock.find(identifier);
	}

	public Optional<LockedPaper> entry(ArxivIdentifier identifier) {
		return lock.entry(identifier);
	}

	/**
	 * Judges a citation by its label and year. A year that is shared with other citations, or stands with a venue, says nothing here.
	 *
	 * @return empty when nothing is known of the paper, and when the citation has no label
	 */
	public Optional<Verdict> judge(Citation citation) {
		return citation.label().isBlank() ? Optional.empty()
				: judge(citation.label(), citation.year().filter(year -> !year.shared() && year.alone()), citation.identifier());
	}

	/**
	 * Judges a label.
	 *
	 * @param label      as readers see it, without a year
	 * @param year       the year given to this citation alone
	 * @param identifier the paper it stands for
	 * @return empty when nothing is known of the paper
	 */
	public Optional<Verdict> judge(String label, Optional<CitedYear> year, ArxivIdentifier identifier) {
		KnownTitle own = titles.get(identifier.canonical());
		if (own == null) {
			return Optional.empty();
		}
		if (answers.size() > MOST_ANSWERS) {
			answers.clear();
			called.clear();
		}
		Question question = new Question(label, year.map(CitedYear::from).orElse(0), year.map(CitedYear::to).orElse(0), identifier.canonical());
		return Optional.of(answers.computeIfAbsent(question,
				asked -> new Weighing(own, this::called, year).verdict(Label.of(label))));
	}

	private List<Called> called(Label label) {
		return called.computeIfAbsent(label, any -> titles.values().stream().map(title -> new Called(title, title.byName(label))).filter(one -> one.fit().isFine()).toList());
	}

	/** The known papers a label can stand for by what they are called, the likeliest first; for "which paper is meant". */
	public List<LockedPaper> meant(String label) {
		return called(Label.of(label)).stream().sorted(Comparator.comparing(Called::fit)).map(one -> one.title().paper()).toList();
	}

	/** The known papers whose number is one slip away from what somebody wrote, in the order of the lock file. @param number as it is written, without a version */
	public List<LockedPaper> near(String number) {
		return titles.values().stream().map(KnownTitle::paper).filter(paper -> isOneSlip(number, paper.identifier().canonical())).toList();
	}

	/**
	 * The known paper that was meant, by a label that is more than a word out of its title, and by a number one slip away.
	 *
	 * @param cited a paper of which nothing is known
	 * @return empty when there is none, and when there are several
	 */
	public Optional<LockedPaper> slip(String label, ArxivIdentifier cited) {
		return slip(label, cited.canonical());
	}

	/** The same for a number that no paper can have. @param number as it is written, without a version */
	public Optional<LockedPaper> slip(String label, String number) {
		Label parsed = Label.of(label);
		List<LockedPaper> meant = near(number).stream().filter(paper -> {
			Fit fit = titles.get(paper.identifier().canonical()).byName(parsed);
			return fit.isFine() && !(fit == Fit.PIECE && (parsed.isOneWord() || parsed.isCommon()));
		}).toList();
		return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
	}

	/** Whether two numbers differ by one slip: a character too many, too few, or another one, or two that changed places. */
	public static boolean isOneSlip(String one, String other) {
		int start = 0;
		int shorter = Math.min(one.length(), other.length());
		while (start < shorter && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		int left = one.length() - start - end;
		int leftOfOther = other.length() - start - end;
		boolean swapped = left == 2 && leftOfOther == 2 && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
		return left <= 1 && leftOfOther <= 1 && left + leftOfOther > 0 || swapped;
	}

	/**
	 * What title and abstracts say an acronym stands for.
	 *
	 * @param acronym    the name under which the papers are cited
	 * @param expansion  what the deck says it stands for
	 * @param candidates the papers cited so
	 * @return empty when the expansion is right, or nobody can tell
	 */
	public Optional<Expansion> doubt(String acronym, String expansion, Collection<ArxivIdentifier> candidates) {
		List<KnownTitle> known = candidates.stream().map(identifier -> titles.get(identifier.canonical())).filter(Objects::nonNull).toList();
		Words said = Words.of(expansion);
		boolean right = known.stream().flatMap(title -> title.texts().stream()).anyMatch(words -> words.contains(said.squashed()) || words.says(said));
		if (right || known.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> paper = known.stream().map(KnownTitle::known)
				.flatMap(one -> Expansion.in(acronym, one.title() + " . " + one.summary()).stream()).findFirst();
		boolean telling = paper.isPresent() || known.stream().allMatch(KnownTitle::isExplained);
		return telling ? Optional.of(new Expansion(paper)) : Optional.empty();
	}

	/** Whether two labels of one paper cannot both be forms of the same title. Short ones can be anything. */
	public static boolean areDifferentTitles(String one, String other) {
		return isTitle(one) && isTitle(other) && !fits(one, other) && !fits(other, one);
	}

	private static boolean isTitle(String label) {
		return Label.of(label).size() >= 3;
	}

	private static boolean fits(String label, String title) {
		ArxivIdentifier any = ArxivIdentifier.parse("0704.0001").orElseThrow();
		Paper paper = new Paper(any, title, List.of(), LocalDate.EPOCH, LocalDate.EPOCH, 0, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), false);
		return new KnownTitle(LockedPaper.of(paper, Instant.EPOCH, ""), Set.of()).fit(Label.of(label)) != Fit.NONE;
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof KnownPapers papers && papers.lock.equals(lock) && papers.nicknames.equals(nicknames);
	}

	@Override
	public int hashCode() {
		return lock.hashCode();
	}
}
