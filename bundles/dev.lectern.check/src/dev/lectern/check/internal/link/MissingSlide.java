package dev.lectern.check.internal.link;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** A link to a slide of the same deck by its number, {@code #/2/1}, that the deck does not have. reveal.js goes to another one, without a word. */
public final class MissingSlide implements Rule.OfDeck {

	private static final Pattern ANCHOR = Pattern.compile("#/(\\d{1,6})(?:/(\\d{1,6}))?(?:/\\d*)?");

	@Override
	public String id() {
		return "link.missing-slide";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		Set<String> places = null;
		for (Slide slide : deck.deck().slides()) {
			for (Link link : slide.links()) {
				Matcher anchor = ANCHOR.matcher(link.target().strip());
				if (link.kind() != Link.Kind.IMAGE && anchor.matches()) {
					places = places == null ? places(deck) : places;
					String vertical = anchor.group(2) == null ? "0" : anchor.group(2);
					if (!places.contains(Integer.parseInt(anchor.group(1)) + "/" + Integer.parseInt(vertical))) {
						SourceRange range = link.targetRange().length() > 0 ? link.targetRange() : link.range();
						findings.report(range, Messages.get("link.missing-slide", link.target().strip(), deck.deck().slides().size()));
					}
				}
			}
		}
	}

	private static Set<String> places(CheckedDeck deck) {
		return deck.deck().slides().stream().map(slide -> place(slide)).collect(Collectors.toSet());
	}

	private static String place(Slide slide) {
		return slide.position().horizontal() + "/" + slide.position().vertical();
	}
}
