package dev.lectern.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** Rules of our own, so that these tests do not change with Lectern's. */
final class TestRules {

	private TestRules() {
	}

	/** Finds each place of a word; nothing can be done about it. */
	static Rule word(String id, Severity severity, String word, Function<SourceRange, List<Fix>> fixes) {
		return new Word(id, severity, word, fixes);
	}

	/** Finds each place of a word, and surely replaces it. */
	static Rule replacing(String id, String word, String replacement) {
		return word(id, Severity.WARNING, word, range -> List.of(Fix.sure("Replace it", range, replacement)));
	}

	static Rule pictures() {
		return new Pictures();
	}

	static Rule breaking(String id) {
		return word(id, Severity.ERROR, "#", range -> {
			throw new IllegalStateException("planted");
		});
	}

	/** These rules, and what is found while a course is read. */
	static RuleBook book(Rule... rules) {
		List<RuleDescription> descriptions = new ArrayList<>();
		for (Rule rule : rules) {
			descriptions.add(new RuleDescription(rule.id(), rule.severity(), "Title of " + rule.id(), "Why \"" + rule.id() + "\" matters.", "# An\n\nexample", true));
		}
		descriptions.addAll(Rules.descriptions().stream().filter(rule -> rule.id().equals("course.deck-missing")).toList());
		return new RuleBook(List.of(rules), descriptions);
	}

	/** The rules of the golden files. */
	static RuleBook usual() {
		return book(word("text.todo", Severity.ERROR, "TODO", range -> List.of(Fix.offered("Remove it", range, ""))), replacing("text.tab", "\t", "    "), pictures());
	}

	private record Word(String id, Severity severity, String word, Function<SourceRange, List<Fix>> fixes) implements Rule.OfSlide {

		@Override
		public void check(Slide slide, CheckedDeck deck, Findings findings) {
			String text = slide.content().text();
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
				SourceRange range = new SourceRange(slide.range().offset() + at, word.length());
				findings.report(new Finding(range, "There is \"" + word.strip() + "\" & <that> is not good", fixes.apply(range)));
			}
		}
	}

	private record Pictures() implements Rule.OfCourse {

		@Override
		public String id() {
			return "asset.picture";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
			files.all().stream().filter(file -> file.endsWith(".png")).forEach(file -> findings.report(file, "A picture"));
		}
	}
}
