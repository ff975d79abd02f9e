package dev.lectern.check.internal.style;

import java.util.List;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Term;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** A term on a slide before the one that introduces it, told once for each deck. Speaker notes and the names of papers do not count. */
public final class EarlyTerm implements Rule.OfDeck {

	@Override
	public String id() {
		return "text.term-early";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		List<String> chapters = deck.conventions().chapters();
		int here = chapters.indexOf(deck.chapter());
		for (Term term : deck.conventions().style().terms()) {
			List<String> words = term.words().getOrDefault(deck.language(), List.of());
			if (here >= 0 && term.introduced().isPresent() && !words.isEmpty()) {
				Term.Introduction introduced = term.introduced().get();
				int there = chapters.indexOf(introduced.chapter());
				if (here < there || here == there && introduced.slide() > 1) {
					report(deck, introduced, here < there ? Integer.MAX_VALUE : introduced.slide(), Words.any(words), findings);
				}
			}
		}
	}

	private static void report(CheckedDeck deck, Term.Introduction introduced, int end, Pattern words, Findings findings) {
		for (Slide slide : deck.deck().slides()) {
			if (slide.index() >= end) {
				return;
			}
			if (words.matcher(slide.content().text()).find()) {
				List<SourceRange> found = Prose.of(slide, deck.text()).withoutCitations().withoutNotes().find(words);
				if (!found.isEmpty()) {
					findings.report(found.getFirst(), Messages.get("text.term-early", found.getFirst().in(deck.text()), introduced.chapter(), introduced.slide()));
					return;
				}
			}
		}
	}
}
