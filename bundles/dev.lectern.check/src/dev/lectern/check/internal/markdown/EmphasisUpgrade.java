package dev.lectern.check.internal.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Reading;
import dev.lectern.course.Severity;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** Emphasis that a course with reveal.js 5 would lose when it moves to version 6, whose parser counts more characters as punctuation. */
public final class EmphasisUpgrade implements Rule.OfSlide {

	private static final String NEXT = "6.0.2";

	/** What the two generations disagree about; slides without it need not be parsed again. */
	private static final Pattern DISPUTED = Pattern.compile("[*_][[\\p{P}\\p{S}]&&[^\\x00-\\x7F]]|[[\\p{P}\\p{S}]&&[^\\x00-\\x7F]][*_]");

	@Override
	public String id() {
		return "markdown.emphasis-upgrade";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		if (!deck.profile().reveal().matches("[0-5](?!\\d).*") || !DISPUTED.matcher(slide.content().text()).find()) {
			return;
		}
		Profile next = deck.profile().withReveal(NEXT);
		Reading.slide(slide.content().text(), next).ifPresent(later -> compare(slide, later, next, deck, findings));
	}

	private static void compare(Slide slide, Slide later, Profile next, CheckedDeck deck, Findings findings) {
		Set<SourceRange> lost = new HashSet<>();
		new EmphasisReader(later, later.content().text()).pairs().stream().filter(pair -> !pair.works())
				.forEach(pair -> lost.add(pair.range().shiftedBy(slide.range().offset())));
		if (lost.isEmpty()) {
			return;
		}
		EmphasisFixes fixes = new EmphasisFixes(slide, deck.text(), List.of(next, deck.profile()));
		Set<SourceRange> told = new HashSet<>();
		for (EmphasisPair pair : new EmphasisReader(slide, deck.text()).pairs()) {
			if (pair.works() && lost.contains(pair.range()) && told.add(pair.scope())) {
				findings.report(new Finding(pair.range(), Messages.get("markdown.emphasis-upgrade", pair.open().in(deck.text())), fixes.of(pair)));
			}
		}
	}
}
