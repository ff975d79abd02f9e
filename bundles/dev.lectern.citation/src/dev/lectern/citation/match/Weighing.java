package dev.lectern.citation.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.KnownPapers.Verdict;

/**
 * Which of the known papers a citation means, by its three witnesses: the label, the year, and the paper it leads to. Two that agree outweigh the third; where only the label
 * speaks for another paper it has to be that one's name.
 *
 * @param own    the paper it leads to
 * @param called the known papers that are called so, by {@link KnownTitle#byName}
 * @param year   as the deck gives it for this citation alone
 */
record Weighing(KnownTitle own, Function<Label, List<Called>> called, Optional<CitedYear> year) {

	/** A paper that a label is a fine form of. */
	record Called(KnownTitle title, Fit fit) {
	}

	Verdict verdict(Label label) {
		Verdict exact = weigh(label);
		if (exact.fit().isFine() || exact.other().isPresent()) {
			return exact;
		}
		return label.reduced().map(this::weigh).filter(verdict -> verdict.fit().isFine() || verdict.other().isPresent())
				.map(verdict -> new Verdict(verdict.fit(), verdict.other(), false)).orElse(exact);
	}

	private Verdict weigh(Label label) {
		Fit fit = own.fit(label);
		List<Called> rivals = called.apply(label).stream().filter(rival -> rival.title() != own).toList();
		Optional<Called> other = byYear(rivals, fit, label).or(() -> byLabel(rivals, fit, label));
		boolean certain = fit.isSure() && other.isEmpty() && rivals.stream().noneMatch(rival -> isInTheWay(rival, fit));
		return new Verdict(fit, other.map(rival -> rival.title().paper()), certain);
	}

	/** The paper that label and year mean together, where the year cannot be that of the paper cited: the label has to fit it as well as that one. */
	private Optional<Called> byYear(List<Called> rivals, Fit fit, Label label) {
		if (!speaksAgainstOwn() || label.isOneWord() && label.isCommon()) {
			return Optional.empty();
		}
		List<Called> best = best(rivals.stream().filter(rival -> isRight(rival.title())).toList());
		return best.size() == 1 && best.getFirst().fit().compareTo(fit) <= 0 ? Optional.of(best.getFirst()) : Optional.empty();
	}

	/** The paper that the label means. Of several that have the same name the oldest gave it to the others; a piece of several titles means none. */
	private Optional<Called> byLabel(List<Called> rivals, Fit fit, Label label) {
		List<Called> best = best(rivals);
		if (best.isEmpty() || !outweighs(best.getFirst().fit(), fit, label)) {
			return Optional.empty();
		}
		List<Called> dated = best.stream().filter(rival -> isRight(rival.title())).toList();
		if (dated.size() == 1) {
			return Optional.of(dated.getFirst());
		}
		return best.size() == 1 || best.getFirst().fit().isName() ? best.stream().min(Comparator.comparing((Called rival) -> rival.title().known().identifier().month()))
				: Optional.empty();
	}

	private static List<Called> best(List<Called> rivals) {
		Optional<Fit> best = rivals.stream().map(Called::fit).min(Comparator.naturalOrder());
		return rivals.stream().filter(rival -> rival.fit() == best.orElseThrow()).toList();
	}

	private boolean outweighs(Fit other, Fit fit, Label label) {
		boolean dated = year.isPresent() && !speaksAgainstOwn() && fit != Fit.NONE;
		return switch (other) {
			case TITLE, NICKNAME, HEAD -> !fit.isName();
			case BEGINNING -> !fit.isName() && !dated;
			case ACRONYM, INTRODUCED -> fit.compareTo(Fit.WORDS) >= 0 && !dated;
			case PIECE -> !fit.isFine() && !dated && !(label.isOneWord() && label.isCommon());
			case NAMED -> fit == Fit.NONE;
			case LETTERS, WORDS, UNKNOWN, NONE -> false;
		};
	}

	/** Whether the label is as good a name of another paper, or the year is that of one it has something of. */
	private boolean isInTheWay(Called rival, Fit fit) {
		return rival.fit().compareTo(fit) <= 0 || speaksAgainstOwn() && rival.fit().compareTo(Fit.PIECE) <= 0 && isRight(rival.title());
	}

	private boolean speaksAgainstOwn() {
		return year.filter(given -> {
			YearFit fit = YearFit.of(given, own.known().identifier(), Optional.of(own.known()));
			return fit == YearFit.WRONG || fit == YearFit.BEFORE_IDENTIFIER;
		}).isPresent();
	}

	private boolean isRight(KnownTitle title) {
		return year.filter(given -> YearFit.of(given, title.known().identifier(), Optional.of(title.known())) == YearFit.RIGHT).isPresent();
	}
}
