package dev.lectern.course.language.edit;

import java.util.List;
import java.util.Optional;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Profile;

/**
 * What a new chapter's deck begins with. In the text, <code>{title}</code>, <code>{chapter}</code> and <code>{language}</code> stand for what they say; where
 * no <code>{title}</code> is, the first heading becomes the title.
 *
 * @param file the file in the course's folder it comes from; empty for the built-in one
 */
public record DeckTemplate(String text, Optional<String> file) {

	private static final String TITLE = "{title}";
	private static final String ONE_SLIDE = "# {title}\n";
	private static final String TWO_SLIDES = "# {title}\n\n---\n\n## \u2026\n";

	/** The files of a course's folder that can be the template of a language's decks, the first that is there counts. */
	public static List<String> files(String language) {
		return List.of("template." + language + ".md", "template.md");
	}

	/** A title and, where three hyphens separate slides, a slide to be written. */
	public static DeckTemplate builtIn(Profile profile) {
		return new DeckTemplate(Deck.of(TWO_SLIDES, profile).slides().size() == 2 ? TWO_SLIDES : ONE_SLIDE, Optional.empty());
	}

	/**
	 * The text of a deck.
	 *
	 * @param profile by which the template's headings are found
	 */
	public String filled(String title, String chapter, String language, Profile profile) {
		String titled = text.contains(TITLE) ? text.replace(TITLE, title) : withTitle(title, profile);
		return titled.replace("{chapter}", chapter).replace("{language}", language);
	}

	private String withTitle(String title, Profile profile) {
		Optional<Heading> heading = Deck.of(text, profile).slides().stream().flatMap(slide -> slide.headings().stream()).findFirst();
		return heading.map(found -> text.substring(0, found.range().offset()) + "#".repeat(found.level()) + " " + title + text.substring(found.range().end())).orElse(text);
	}
}
