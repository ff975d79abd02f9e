package dev.lectern.course;

import java.util.List;

import dev.lectern.deck.Separators;
import dev.lectern.deck.regex.JavaScriptRegex;
import dev.lectern.deck.regex.RegexSyntaxException;

/** Sees to it that a profile's separators can be used: those that are no regular expressions give way to reveal.js's own, with a problem. */
final class SeparatorCheck {

	private final Place place;
	private final List<CourseProblem> problems;

	SeparatorCheck(Place place, List<CourseProblem> problems) {
		this.place = place;
		this.problems = problems;
	}

	Separators usable(Separators given) {
		String slide = usable(given.slide(), given.slide(), Separators.DEFAULT.slide());
		String vertical = given.vertical().isEmpty() ? "" : usable(given.vertical(), slide + '|' + given.vertical(), Separators.DEFAULT.vertical());
		return new Separators(slide, vertical, usable(given.notes(), given.notes(), Separators.DEFAULT.notes()));
	}

	private String usable(String separator, String asUsed, String instead) {
		try {
			JavaScriptRegex.compile(separator);
			JavaScriptRegex.compile(asUsed);
			return separator;
		} catch (RegexSyntaxException e) {
			problems.add(place.problem("course.separator", Severity.ERROR, Messages.get("page.separator", e.getMessage())));
			return instead;
		}
	}
}
