package dev.lectern.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import dev.lectern.citation.SlideCitations;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideContent;

/**
 * Checks one deck again and again, as it changes: slides whose content is the same are not looked at again. What is found there is weighed anew each time, for a
 * slide's number may have changed. For one thread at a time.
 */
public final class DeckChecker {

	private record Known(int offset, List<Found> found) {
	}

	private final List<Rule.OfSlide> slideRules;
	private final List<Rule.OfDeck> deckRules;
	private final RuleRun run;
	private final SlideCitations citations = new SlideCitations();
	private Map<SlideContent, Known> known = new IdentityHashMap<>();
	private Profile profile;
	private Conventions conventions = Conventions.NONE;
	private KnownPapers papers = KnownPapers.NONE;

	/**
	 * A checker that throws a {@link RuleFailure} out of {@link #check} when a rule breaks down.
	 *
	 * @param rules those of slides and of decks are run, others are passed over
	 */
	public DeckChecker(List<Rule> rules) {
		this(rules, failure -> {
			throw failure;
		});
	}

	/**
	 * A checker that goes on with the other rules when one breaks down.
	 *
	 * @param rules    those of slides and of decks are run, others are passed over
	 * @param failures told of a rule that broke down, in the thread that checks; for a slide rule once while the slide's content stays the same
	 */
	public DeckChecker(List<Rule> rules, Consumer<RuleFailure> failures) {
		slideRules = rules.stream().filter(Rule.OfSlide.class::isInstance).map(Rule.OfSlide.class::cast).toList();
		deckRules = rules.stream().filter(Rule.OfDeck.class::isInstance).map(Rule.OfDeck.class::cast).toList();
		run = new RuleRun(failures);
	}

	/** All problems of the deck, in the order of their places. */
	public List<Problem> check(CheckedDeck deck) {
		return check(deck, () -> false);
	}

	/**
	 * All problems of the deck, in the order of their places.
	 *
	 * @param cancelled asked before each rule looks at a slide or the deck
	 * @throws CancellationException soon after {@code cancelled} says so; slides looked at before are still known
	 */
	public List<Problem> check(CheckedDeck deck, BooleanSupplier cancelled) {
		return check(deck, cancelled, excepted -> {
			// nobody asks
		});
	}

	/** @param excepted told of what was found and does not count in this course */
	List<Problem> check(CheckedDeck snapshot, BooleanSupplier cancelled, Consumer<Excepted> excepted) {
		CheckedDeck deck = snapshot.with(citations);
		List<Found> found = new ArrayList<>(inSlides(deck, cancelled));
		for (Rule.OfDeck rule : deckRules) {
			stopIf(cancelled);
			found.addAll(run.deck(rule, deck));
		}
		Severities severities = deck.conventions().severities();
		return found.stream().map(each -> each.problem(deck.deck(), deck.file()))
				.flatMap(problem -> severities.weighed(problem, Severities.Site.in(deck.chapter(), deck.language(), problem.slide()), excepted).stream()).sorted(ProblemOrder.BY_PLACE).toList();
	}

	private List<Found> inSlides(CheckedDeck deck, BooleanSupplier cancelled) {
		if (!deck.profile().equals(profile) || !deck.conventions().equals(conventions) || !deck.files().papers().equals(papers)) {
			known = new IdentityHashMap<>();
			profile = deck.profile();
			conventions = deck.conventions();
			papers = deck.files().papers();
		}
		Map<SlideContent, Known> now = new IdentityHashMap<>(deck.deck().slides().size());
		List<Found> found = new ArrayList<>();
		for (Slide slide : deck.deck().slides()) {
			int offset = slide.range().offset();
			Known of = known.get(slide.content());
			if (of == null) {
				of = new Known(offset, inSlide(slide, deck, cancelled));
				known.put(slide.content(), of);
			}
			now.put(slide.content(), of);
			for (Found each : of.found()) {
				found.add(each.shiftedBy(offset - of.offset()));
			}
		}
		known = now;
		return found;
	}

	private List<Found> inSlide(Slide slide, CheckedDeck deck, BooleanSupplier cancelled) {
		List<Found> found = new ArrayList<>();
		for (Rule.OfSlide rule : slideRules) {
			stopIf(cancelled);
			found.addAll(run.slide(rule, slide, deck));
		}
		return List.copyOf(found);
	}

	private static void stopIf(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}
}
