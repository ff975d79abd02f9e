package dev.lectern.page.measure;

import java.util.Optional;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** Where in the text of a slide something is that was seen in the browser. */
final class SlidePlaces {

	private SlidePlaces() {
	}

	/** The slide's first heading, else its first line. */
	static SourceRange head(Deck deck, Slide slide) {
		return slide.headings().stream().findFirst().map(Heading::range).orElseGet(() -> firstLine(deck, slide));
	}

	/** The source of a picture, else the directive it stands in, else where the slide writes it, else the slide's head. */
	static SourceRange picture(Deck deck, Slide slide, String source) {
		String decoded = new PictureAddress(source).decoded();
		Optional<SourceRange> link = slide.links().stream().filter(one -> one.kind() == Link.Kind.IMAGE || one.kind() == Link.Kind.HTML)
				.filter(one -> one.target().equals(source) || new PictureAddress(one.target()).decoded().equals(decoded)).map(Link::targetRange).findFirst();
		return link.or(() -> directive(slide, source)).or(() -> directive(slide, decoded)).or(() -> written(slide, source)).or(() -> written(slide, decoded))
				.orElseGet(() -> head(deck, slide));
	}

	private static Optional<SourceRange> written(Slide slide, String source) {
		int place = source.isEmpty() ? -1 : slide.content().text().indexOf(source);
		return place < 0 ? Optional.empty() : Optional.of(new SourceRange(slide.range().offset() + place, source.length()));
	}

	private static Optional<SourceRange> directive(Slide slide, String source) {
		return slide.directives().stream().filter(one -> one.attributes().values().stream().anyMatch(value -> value.contains(source))).map(Directive::range)
				.findFirst();
	}

	private static SourceRange firstLine(Deck deck, Slide slide) {
		SourceRange body = slide.body();
		String text = body.in(deck.text());
		int end = (int) text.chars().takeWhile(c -> c != '\n' && c != '\r').count();
		return new SourceRange(body.offset(), end);
	}
}
