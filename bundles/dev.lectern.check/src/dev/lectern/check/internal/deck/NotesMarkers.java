package dev.lectern.check.internal.deck;

import static dev.lectern.deck.regex.JavaScriptRegex.Flag.IGNORE_CASE;
import static dev.lectern.deck.regex.JavaScriptRegex.Flag.MULTILINE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.regex.JavaScriptRegex;

/** What a course's expression for notes matches. */
final class NotesMarkers {

	/** Compiled once, for nearly all courses have it. */
	private static final Pattern USUAL = compiled(Separators.DEFAULT.notes());

	private NotesMarkers() {
	}

	/** All matches in a slide. */
	static List<SourceRange> of(Slide slide, Profile profile) {
		List<SourceRange> found = new ArrayList<>();
		String expression = profile.separators().notes();
		Matcher matcher = (expression.equals(Separators.DEFAULT.notes()) ? USUAL : compiled(expression)).matcher(slide.content().text());
		while (matcher.find()) {
			if (matcher.end() > matcher.start()) {
				found.add(SourceRange.between(matcher.start(), matcher.end()).shiftedBy(slide.range().offset()));
			}
		}
		return found;
	}

	private static Pattern compiled(String expression) {
		return JavaScriptRegex.compile(expression, MULTILINE, IGNORE_CASE);
	}
}
