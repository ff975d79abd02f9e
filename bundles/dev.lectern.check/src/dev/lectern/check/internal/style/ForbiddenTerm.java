package dev.lectern.check.internal.style;

import java.util.ArrayList;
import java.util.List;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Finding;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Term;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * Words that must not stand for a term, except in longer ones in which they are right, and in the names of papers. A word that the course wants for another term is none
 * of them: the course file contradicts itself there, and it is told there.
 */
public final class ForbiddenTerm implements Rule.OfSlide {

	@Override
	public String id() {
		return "text.term";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		List<Term> terms = deck.conventions().style().terms();
		if (terms.stream().allMatch(term -> term.forbidden().isEmpty())) {
			return;
		}
		Prose prose = Prose.of(slide, deck.text()).withoutCitations();
		for (Term term : terms) {
			List<String> right = term.words().getOrDefault(deck.language(), List.of());
			List<String> wanted = terms.stream().flatMap(other -> other.words().getOrDefault(deck.language(), List.of()).stream()).toList();
			for (Term.Forbidden forbidden : term.forbidden()) {
				List<String> words = forbidden.words().stream().filter(word -> !word.isBlank() && !wanted.contains(word)).toList();
				if (forbidden.language().equals(deck.language()) && !words.isEmpty()) {
					check(words, forbidden.exceptions(), right, prose, deck.text(), findings);
				}
			}
		}
	}

	private static void check(List<String> words, List<String> except, List<String> right, Prose prose, String text, Findings findings) {
		List<SourceRange> found = prose.find(Words.any(words));
		if (found.isEmpty()) {
			return;
		}
		List<String> allowed = new ArrayList<>(except);
		allowed.addAll(right);
		List<SourceRange> exceptions = prose.find(Words.any(allowed));
		for (SourceRange range : found) {
			if (exceptions.stream().noneMatch(exception -> exception.contains(range))) {
				String word = range.in(text);
				String message = right.isEmpty() ? Messages.get("text.term.none", word) : Messages.get("text.term", word, right.getFirst());
				List<Fix> fixes = right.stream().map(preferred -> Fix.offered(Messages.get("text.term.fix", preferred), range, like(word, preferred))).toList();
				findings.report(new Finding(range, message, fixes));
			}
		}
	}

	private static String like(String word, String preferred) {
		boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() > 1 && Character.isLowerCase(word.charAt(1));
		return capital ? Character.toUpperCase(preferred.charAt(0)) + preferred.substring(1) : preferred;
	}
}
