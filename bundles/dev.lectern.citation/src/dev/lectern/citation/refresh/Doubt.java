package dev.lectern.citation.refresh;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;
import dev.lectern.citation.paper.PaperStatus;

/** Why what a source told of a paper is not believed before another has said the same. */
enum Doubt {
	/** The paper may be withdrawn, which is told in words, if at all, by the source that is asked first. */
	WITHDRAWAL,
	/** The paper cannot have been published then: its identifier is of another month. */
	DATE,
	/** Date, first author or title are not those of the paper that the lock file has. */
	CHANGE;

	/** What authors write of papers they took back; for each comment that has it without meaning it, one question more is asked. */
	private static final Pattern WITHDRAWAL_IN_COMMENT = Pattern.compile("(?i)\\b(?:withdr[ae]w|retract|supersed|subsumed|obsolete|deprecated|replaced\\s+by|removed\\b|merged?\\s+(?:in)?to\\b"
			+ "|(?:refer|moved|combined)\\s+(?:in)?to\\b|see\\s+(?:the\\s+)?(?:new|updated|newer|later|arxiv)|no\\s+longer|do\\s+not\\s+(?:cite|use)|duplicate"
			+ "|(?:crucial|critical|serious|fatal|major|fundamental)\\s+(?:error|flaw|mistake))");
	private static final Pattern WITHDRAWAL_IN_ABSTRACT = Pattern
			.compile("(?i)\\b(?:paper|article|submission|manuscript|work|version)\\s+(?:has\\s+been|is|was|are)\\s+(?:withdrawn|retracted|superseded)");

	/** A paper can wait so long for a moderator before it gets its identifier; old papers that were taken in later are older still, and asked about. */
	private static final int DAYS_BEFORE = 62;
	/** Dates are UTC's, the month of an identifier is New York's. */
	private static final int DAYS_AFTER = 1;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** @param before what the lock file has of the same paper */
	static Optional<Doubt> of(Paper told, Optional<LockedPaper> before) {
		Optional<Paper> known = before.flatMap(LockedPaper::paper);
		if (!isOfItsMonth(told) && known.filter(paper -> sameDay(paper.published(), told.published())).isEmpty()) {
			return Optional.of(DATE);
		}
		if (known.filter(paper -> !isSame(paper, told)).isPresent()) {
			return Optional.of(CHANGE);
		}
		boolean withdrawal = told.comment().filter(comment -> WITHDRAWAL_IN_COMMENT.matcher(comment).find()).isPresent()
				|| WITHDRAWAL_IN_ABSTRACT.matcher(told.summary()).find() || before.filter(entry -> entry.status() == PaperStatus.WITHDRAWN).isPresent();
		return withdrawal ? Optional.of(WITHDRAWAL) : Optional.empty();
	}

	/** Whether two sources, or one at two times, can have told of the same paper: titles change, but not altogether. */
	static boolean isSame(Paper one, Paper other) {
		return sameDay(one.published(), other.published()) && related(one.title(), other.title(), 4)
				&& (one.authors().isEmpty() || other.authors().isEmpty() || related(one.authors().getFirst(), other.authors().getFirst(), 2));
	}

	private static boolean isOfItsMonth(Paper paper) {
		LocalDate published = paper.published().earliest();
		LocalDate first = paper.identifier().month().atDay(1).minusDays(DAYS_BEFORE);
		LocalDate last = paper.identifier().month().atEndOfMonth().plusDays(DAYS_AFTER);
		return !published.isAfter(last) && (published.isAfter(first) || paper.published().day().isEmpty() && published.getYear() == first.getYear());
	}

	/** As far as both are told. */
	private static boolean sameDay(PaperDate one, PaperDate other) {
		return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
	}

	/** Whether they have a word of so many letters in common, or all words. */
	private static boolean related(String one, String other, int letters) {
		Set<String> words = words(one);
		Set<String> others = words(other);
		return words.equals(others) || words.stream().anyMatch(word -> word.length() >= letters && others.contains(word));
	}

	private static Set<String> words(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
		return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
	}
}
