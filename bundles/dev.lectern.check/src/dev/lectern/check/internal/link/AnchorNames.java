package dev.lectern.check.internal.link;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Slide;

/** The names by which reveal.js finds the slides of a deck; those that it takes out before it begins excepted. For one thread. */
final class AnchorNames {

	private static final String FIRST_WITH_DATA_ID = "6";
	private static final String LAST_WITH_HEADINGS = "5";

	private final Deck deck;
	private final boolean hiddenShow;
	private Set<String> names;

	/** @param hiddenShow whether hidden slides are there, too */
	AnchorNames(Deck deck, boolean hiddenShow) {
		this.deck = deck;
		this.hiddenShow = hiddenShow;
	}

	boolean has(String name) {
		return names().contains(name) || headingsHaveNames() && heading(name).isPresent();
	}

	/** A name that differs in upper and lower case only. */
	Optional<String> spelledOtherwise(String name) {
		return names().stream().filter(name::equalsIgnoreCase).findFirst();
	}

	/** The slide with a heading of which reveal.js 5 makes such a name. */
	Optional<Slide> heading(String name) {
		String wanted = folded(name);
		String unnumbered = folded(name.replaceFirst("-\\d+$", ""));
		return wanted.isEmpty() ? Optional.empty()
				: slides().filter(slide -> slide.headings().stream().map(Heading::text).map(AnchorNames::folded).anyMatch(text -> text.equals(wanted) || text.equals(unnumbered))).findFirst();
	}

	private Stream<Slide> slides() {
		return deck.slides().stream().filter(slide -> hiddenShow || !isHidden(slide));
	}

	/** reveal.js 5 has marked 4, which gives headings ids; version 6 has a later one, which gives none. */
	private boolean headingsHaveNames() {
		return major().compareTo(LAST_WITH_HEADINGS) <= 0;
	}

	private String major() {
		return deck.profile().reveal().split("\\.", 2)[0];
	}

	private Set<String> names() {
		if (names == null) {
			names = new LinkedHashSet<>();
			slides().forEach(this::collect);
		}
		return names;
	}

	private void collect(Slide slide) {
		Optional.ofNullable(slide.attributes().get("id")).ifPresent(names::add);
		for (String attribute : major().compareTo(FIRST_WITH_DATA_ID) >= 0 ? new String[] { "id", "data-id" } : new String[] { "id" }) {
			DirectiveText.of(slide, deck.text()).stream().flatMap(directive -> directive.attributes().stream()).filter(found -> found.name().equals(attribute))
					.forEach(found -> names.add(found.value()));
			Tag.of(slide, deck.text()).forEach(tag -> tag.attribute(attribute, deck.text()).ifPresent(range -> names.add(range.in(deck.text()))));
		}
	}

	static boolean isHidden(Slide slide) {
		return "hidden".equals(slide.attributes().get("data-visibility"));
	}

	/** The letters and digits alone: what marked takes away of the others depends on its version. */
	private static String folded(String text) {
		return text.toLowerCase().replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
