package dev.lectern.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.CourseFiles;
import dev.lectern.check.DeckChecker;
import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.check.RuleFailure;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;
import dev.lectern.deck.TextEdit;

/** Works out the texts of decks with all sure fixes, and writes nothing. A fix can make room for another, so decks are checked again until nothing changes. */
final class Fixer {

	/** Rules that undo one another's fixes would go on for ever. */
	private static final int ROUNDS = 20;

	private final Selection selection;
	private final Baseline baseline;
	private final Consumer<RuleFailure> failures;

	Fixer(Selection selection, Baseline baseline, Consumer<RuleFailure> failures) {
		this.selection = selection;
		this.baseline = baseline;
		this.failures = failures;
	}

	/**
	 * The decks that change, in the course's order.
	 *
	 * @param problems what is known of the course; problems that need other decks to be found are fixed once
	 */
	List<FixedDeck> fix(LoadedCourse course, CourseFiles files, List<Problem> problems) {
		List<FixedDeck> fixed = new ArrayList<>();
		for (Map.Entry<DeckFile, Deck> entry : selection.decks(course).entrySet()) {
			DeckFile file = entry.getKey();
			List<Problem> first = problems.stream().filter(problem -> problem.file().equals(file.path())).toList();
			CheckedDeck.of(entry.getValue(), file, course, files).flatMap(deck -> fixed(deck, first)).ifPresent(fixed::add);
		}
		return fixed;
	}

	private Optional<FixedDeck> fixed(CheckedDeck original, List<Problem> first) {
		DeckChecker checker = new DeckChecker(selection.rules(), failures);
		SortedMap<String, Integer> rules = new TreeMap<>();
		Set<String> seen = new HashSet<>();
		CheckedDeck deck = original;
		List<Problem> problems = first;
		while (seen.add(deck.text()) && seen.size() <= ROUNDS) {
			String text = round(deck.text(), problems, rules);
			if (text.equals(deck.text())) {
				break;
			}
			Deck next = deck.deck().edited(new TextEdit(0, deck.text().length(), text));
			deck = deck.with(next);
			problems = baseline.without(checker.check(deck), problem -> Optional.of(next));
		}
		return deck.text().equals(original.text()) ? Optional.empty() : Optional.of(new FixedDeck(original.file(), original.text(), deck.text(), rules));
	}

	/** Of fixes that touch the same text the first one wins; the others have their turn in the next round, if they still apply. */
	private static String round(String text, List<Problem> problems, SortedMap<String, Integer> rules) {
		List<TextEdit> accepted = new ArrayList<>();
		for (Problem problem : problems) {
			Optional<Fix> fix = problem.fixes().stream().filter(Fix::sure).findFirst();
			if (fix.isPresent() && fix.get().edits().stream().noneMatch(edit -> accepted.stream().anyMatch(other -> touches(edit, other)))) {
				accepted.addAll(fix.get().edits());
				rules.merge(problem.rule(), 1, Integer::sum);
			}
		}
		LineEnds lineEnds = LineEnds.of(text);
		StringBuilder result = new StringBuilder(text);
		accepted.stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed())
				.forEach(edit -> result.replace(edit.offset(), edit.offset() + edit.length(), lineEnds.replacement(text, edit)));
		return result.toString();
	}

	private static boolean touches(TextEdit a, TextEdit b) {
		return a.offset() <= b.offset() + b.length() && b.offset() <= a.offset() + a.length();
	}
}
