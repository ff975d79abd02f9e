package dev.lectern.check;

import java.util.Locale;
import java.util.function.BiConsumer;

import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** Rules for tests of what runs rules. */
final class TestRules {

	interface SlideCheck {
		void check(Slide slide, CheckedDeck deck, Findings findings);
	}

	interface CourseCheck {
		void check(LoadedCourse course, CourseFiles files, CourseFindings findings);
	}

	private TestRules() {
	}

	static Rule ofSlide(String id, SlideCheck check) {
		return new OfSlide(id, Severity.WARNING, check);
	}

	static Rule ofDeck(String id, BiConsumer<CheckedDeck, Findings> check) {
		return new OfDeck(id, Severity.ERROR, check);
	}

	static Rule ofCourse(String id, CourseCheck check) {
		return new OfCourse(id, Severity.INFO, check);
	}

	/** Finds each place of a word, and offers to write it in capitals. */
	static Rule finding(String word) {
		return ofSlide("text." + word, (slide, deck, findings) -> {
			String text = slide.content().text();
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
				SourceRange range = new SourceRange(slide.range().offset() + at, word.length());
				findings.report(range, "There is " + word, Fix.sure("Shout", range, word.toUpperCase(Locale.ROOT)));
			}
		});
	}

	private record OfSlide(String id, Severity severity, SlideCheck check) implements Rule.OfSlide {

		@Override
		public void check(Slide slide, CheckedDeck deck, Findings findings) {
			check.check(slide, deck, findings);
		}
	}

	private record OfDeck(String id, Severity severity, BiConsumer<CheckedDeck, Findings> check) implements Rule.OfDeck {

		@Override
		public void check(CheckedDeck deck, Findings findings) {
			check.accept(deck, findings);
		}
	}

	private record OfCourse(String id, Severity severity, CourseCheck check) implements Rule.OfCourse {

		@Override
		public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
			check.check(course, files, findings);
		}
	}
}
