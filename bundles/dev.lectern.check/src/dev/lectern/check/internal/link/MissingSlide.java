package dev.lectern.check.internal.link;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Address;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * A link to a slide by its number, {@code #/2/1}, or by a name, {@code #/summary}, that leads to none: reveal.js goes to another one for a number and stays where it is for a name, without a
 * word. Nothing is said where a script could have its hand in it.
 */
public final class MissingSlide extends NamedRule implements Rule.OfDeck {

	private static final Pattern SCRIPTED = Pattern.compile("(?is)<(?!a\\s|area\\s).*|.*\\s(?:on\\w+|data-[\\w-]+|role)\\s*=.*");
	private static final Pattern NO_SLIDE = Pattern.compile("(?i)#(?:top|:~:.*|[!?].*)?");

	/** One look at a deck; what the links ask for is worked out when the first one asks. */
	private static final class Look {

		private final CheckedDeck deck;
		private final Surroundings around;
		private final Findings findings;
		private final Map<Deck, AnchorNames> names = new IdentityHashMap<>();
		private final Map<Boolean, SlidePlaces> places = new HashMap<>();
		private Optional<List<Deck>> page;

		Look(CheckedDeck deck, Findings findings) {
			this.deck = deck;
			this.findings = findings;
			around = new Surroundings(deck);
		}

		void at(Link link) {
			String target = link.target().strip();
			if (link.kind() == Link.Kind.IMAGE || target.indexOf('#') < 0 || link.kind() == Link.Kind.HTML && SCRIPTED.matcher(link.range().in(deck.text())).matches()) {
				return;
			}
			Address.of(target).filter(address -> address.query().isEmpty() && !NO_SLIDE.matcher(address.fragment()).matches()).ifPresent(address -> at(link, address));
		}

		private void at(Link link, Address address) {
			SourceRange range = link.targetRange().length() > 0 ? link.targetRange() : link.range();
			if (address.path().isEmpty()) {
				onThisPage(address.fragment(), range).ifPresent(findings::report);
			} else {
				around.deckAt(address.file()).ifPresent(other -> inOther(other, address, range).ifPresent(findings::report));
			}
		}

		private Optional<Finding> onThisPage(String fragment, SourceRange range) {
			return switch (Anchor.of(fragment)) {
			case Anchor.Place place -> together().filter(decks -> !isThere(place, hidden -> places.computeIfAbsent(hidden, show -> new SlidePlaces(decks, show))))
					.map(decks -> new Finding(range, message(fragment, decks), List.of()));
			case Anchor.Name name -> around.language().filter(decks -> !mayHave(decks, name.name())).map(decks -> unnamed(name.name(), decks.getFirst(), range));
			};
		}

		private Optional<Finding> inOther(Deck other, Address address, SourceRange range) {
			boolean there = switch (Anchor.of(address.fragment())) {
			case Anchor.Place place -> isThere(place, hidden -> new SlidePlaces(List.of(other), hidden));
			case Anchor.Name name -> mayHave(List.of(other), name.name());
			};
			return there ? Optional.empty() : Optional.of(new Finding(range, Messages.get("link.missing-slide.other", address.fragment(), address.file()), List.of()));
		}

		private Optional<List<Deck>> together() {
			if (page == null) {
				page = around.together();
			}
			return page;
		}

		/** @param places what there is, with hidden slides or without */
		private boolean isThere(Anchor.Place place, Function<Boolean, SlidePlaces> places) {
			return isIn(places.apply(false), place) || around.hiddenMayShow() && isIn(places.apply(true), place);
		}

		private boolean isIn(SlidePlaces there, Anchor.Place place) {
			return there.has(place) || around.mayCountFromOne() && there.has(new Anchor.Place(Math.max(0, place.column() - 1), Math.max(0, place.row() - 1)));
		}

		private AnchorNames names(Deck of) {
			return names.computeIfAbsent(of, each -> new AnchorNames(each, false));
		}

		private boolean mayHave(List<Deck> decks, String name) {
			return decks.stream().anyMatch(each -> names(each).has(name)) || around.mention(name)
					|| around.hiddenMayShow() && decks.stream().anyMatch(each -> new AnchorNames(each, true).has(name));
		}

		private String message(String fragment, List<Deck> decks) {
			return decks.size() == 1 ? Messages.get("link.missing-slide", fragment, decks.getFirst().slides().size())
					: Messages.get("link.missing-slide.page", fragment, new SlidePlaces(decks, false).columns());
		}

		/** A name that nothing has, or something that does not count: on a slide that is hidden, spelled otherwise, or a heading. */
		private Finding unnamed(String name, Deck own, SourceRange range) {
			Optional<String> otherwise = names(own).spelledOtherwise(name);
			if (otherwise.isPresent()) {
				String written = "#/" + otherwise.get();
				return new Finding(range, Messages.get("link.missing-slide.case", name, otherwise.get()), List.of(Fix.offered(Messages.get("link.missing-slide.fix", written), range, written)));
			}
			if (new AnchorNames(own, true).has(name)) {
				return new Finding(range, Messages.get("link.missing-slide.hidden", name), List.of());
			}
			Optional<Slide> heading = names(own).heading(name);
			if (heading.isPresent() && !heading.get().attributes().containsKey("id") && name.matches("[\\p{L}\\p{N}_-]+")) {
				String directive = "<!-- .slide: id=\"" + name + "\" -->";
				Fix fix = Fix.offered(Messages.get("link.missing-slide.fix.name", directive), new SourceRange(heading.get().body().offset(), 0), directive + '\n');
				return new Finding(range, Messages.get("link.missing-slide.heading", name), List.of(fix));
			}
			return new Finding(range, Messages.get("link.missing-slide.name", name), List.of());
		}
	}

	public MissingSlide() {
		super("link.missing-slide", Severity.WARNING, true);
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		Look look = new Look(deck, findings);
		deck.deck().slides().stream().filter(slide -> slide.content().text().indexOf('#') >= 0).flatMap(slide -> slide.links().stream()).forEach(look::at);
	}
}
