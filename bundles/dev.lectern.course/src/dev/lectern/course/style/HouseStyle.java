package dev.lectern.course.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conventions of a course. A value.
 *
 * @param rules      in the order in which they were said, those of imported files first: the last one that applies counts
 * @param typography by language id
 * @param terms      in the order in which they were said
 * @param citations  what a citation looks like, by language id
 * @param nicknames  other names under which a paper may be cited
 * @param endings    how chapters end, in the order in which it was said, in imported files first
 * @param slides     those the file names by their numbers
 */
public record HouseStyle(List<RuleSetting> rules, Map<String, Typography> typography, List<Term> terms, Map<String, CitationForm> citations,
		List<Nickname> nicknames, List<Ending> endings, List<NamedSlide> slides) {

	/** Asks for nothing. */
	public static final HouseStyle NONE = new HouseStyle(List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of());

	public HouseStyle {
		rules = List.copyOf(rules);
		typography = Map.copyOf(typography);
		terms = List.copyOf(terms);
		citations = Map.copyOf(citations);
		nicknames = List.copyOf(nicknames);
		endings = List.copyOf(endings);
		slides = List.copyOf(slides);
	}

	/** The same for who does not ask where the file says something. */
	public HouseStyle withoutNamedSlides() {
		return slides.isEmpty() ? this : new HouseStyle(rules, typography, terms, citations, nicknames, endings, List.of());
	}

	/** How a chapter ends: as the last ending says that names it, else as the last one that is of all chapters; empty when neither is there. */
	public Optional<Ending> ending(String chapter) {
		List<Ending> last = endings.reversed();
		return last.stream().filter(one -> one.chapters().contains(chapter)).findFirst().or(() -> last.stream().filter(one -> one.chapters().isEmpty()).findFirst());
	}
}
