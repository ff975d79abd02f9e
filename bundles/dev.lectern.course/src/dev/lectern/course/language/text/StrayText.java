package dev.lectern.course.language.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import dev.lectern.course.language.CourseIssues;

/** What to say of words that begin no statement. */
public final class StrayText {

	private static final List<String> STATEMENTS = List.of("course", "style", "import", "language", "decks", "part", "chapter", "profile", "citations", "term",
			"introduce", "typography", "ending", "rule");
	private static final List<String> PROFILE = List.of("reveal", "separator", "separator-vertical", "separator-notes", "stage", "margin", "center", "theme",
			"stylesheet", "plugin", "transition", "transition-speed", "background-transition", "slide-number", "controls", "progress", "right-to-left", "display", "fragments", "animate-lists", "breaks", "smartypants", "auto-animate", "auto-animate-duration", "auto-animate-easing", "auto-animate-unmatched");

	private StrayText() {
	}

	/**
	 * The message for the first of such words; its data is what should stand there.
	 *
	 * @param before what describes the statement before, which may go on with the word that was meant
	 */
	public static SyntaxErrorMessage message(String word, Optional<ParserRule> before) {
		return SyntaxMessages.sign(word).orElseGet(() -> {
			if (PROFILE.contains(word)) {
				return syntax(LanguageMessages.get("stray.inside", word, "profile"));
			}
			if (word.equals("}")) {
				return syntax(LanguageMessages.get("stray.brace"));
			}
			List<String> inner = Names.nearestWords(word, before.stream().flatMap(GrammarWords::of));
			if (!inner.isEmpty()) {
				return new SyntaxErrorMessage(LanguageMessages.get("syntax.near", word, inner.getFirst()), CourseIssues.SYNTAX, new String[] { inner.getFirst() });
			}
			List<String> nearest = Names.nearest(word, Stream.of(STATEMENTS, PROFILE).flatMap(List::stream)).stream().filter(STATEMENTS::contains).toList();
			return nearest.isEmpty() ? syntax(LanguageMessages.get("stray.word", word))
					: new SyntaxErrorMessage(LanguageMessages.get("stray.near", word, nearest.getFirst()), CourseIssues.SYNTAX, new String[] { nearest.getFirst() });
		});
	}

	private static SyntaxErrorMessage syntax(String message) {
		return new SyntaxErrorMessage(message, CourseIssues.SYNTAX);
	}
}
