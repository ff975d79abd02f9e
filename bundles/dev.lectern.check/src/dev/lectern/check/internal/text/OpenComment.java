package dev.lectern.check.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;
import dev.lectern.deck.Token.Kind;

/**
 * A comment that nothing closes on its slide, or nothing before the next comment begins.
 *
 * @param opener its first four characters
 * @param next   where the next comment begins, which takes over what should have closed this one
 */
public record OpenComment(SourceRange opener, Optional<Integer> next) {

	private static final String OPENER = "<!--";
	private static final String CLOSER = "-->";

	/** The first such comment of a slide. */
	public static Optional<OpenComment> of(Slide slide, String text) {
		if (!slide.content().text().contains(OPENER)) {
			return Optional.empty();
		}
		Regions code = Regions.of(slide, Set.of(Kind.CODE, Kind.CODE_BLOCK));
		Regions tags = Regions.of(slide, Set.of(Kind.HTML));
		int end = slide.range().end();
		int at = text.indexOf(OPENER, slide.range().offset());
		while (at >= 0 && at < end) {
			if (code.contains(at) || tags.contains(at)) {
				at = text.indexOf(OPENER, at + 1);
				continue;
			}
			int close = text.indexOf(CLOSER, at + 2);
			int next = text.indexOf(OPENER, at + OPENER.length());
			if (close < 0 || close >= end) {
				return Optional.of(new OpenComment(new SourceRange(at, OPENER.length()), Optional.empty()));
			}
			if (next >= 0 && next < close) {
				return Optional.of(new OpenComment(new SourceRange(at, OPENER.length()), Optional.of(next)));
			}
			at = text.indexOf(OPENER, close + CLOSER.length());
		}
		return Optional.empty();
	}

	/** The later slide, from 0, on which the comment ends that is open at the end of this one. */
	public static Optional<Integer> closingSlide(Deck deck, int first) {
		Slide slide = deck.slides().get(first);
		if (!endsInComment(slide, deck.text())) {
			return Optional.empty();
		}
		List<Slide> slides = deck.slides();
		for (int i = first + 1; i < slides.size(); i++) {
			String raw = slides.get(i).content().text();
			int close = raw.indexOf(CLOSER);
			int open = raw.indexOf(OPENER);
			if (close >= 0 && (open < 0 || close < open)) {
				return Optional.of(i);
			}
			if (open >= 0) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static boolean endsInComment(Slide slide, String text) {
		if (!slide.content().text().contains(OPENER)) {
			return false;
		}
		return slide.tokens().stream().map(Token::range).map(range -> range.in(text)).anyMatch(token -> token.startsWith(OPENER) && !token.endsWith(CLOSER))
				|| of(slide, text).filter(open -> open.next().isEmpty()).isPresent();
	}
}
