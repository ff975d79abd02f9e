package dev.lectern.page;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/** Where the names lead that links such as {@code #/name} use. */
public final class SlideNames {

	private SlideNames() {
	}

	/**
	 * Renders the slides whose text has the name in it: not for the UI thread.
	 *
	 * @param name an id as in HTML
	 * @return the first slide that has this id itself or has an element with it
	 */
	public static Optional<SlideId> find(Deck deck, String name) {
		Predicate<String> hasIt = Pattern.compile("<[A-Za-z][^<>]* id=\"" + Pattern.quote(name.replace("&", "&amp;").replace("\"", "&quot;")) + '"').asPredicate();
		return deck.slides().stream()
				.filter(slide -> slide.range().in(deck.text()).contains(name))
				.filter(slide -> name.equals(slide.attributes().get("id")) || hasIt.test(slide.html()))
				.map(Slide::id)
				.findFirst();
	}
}
