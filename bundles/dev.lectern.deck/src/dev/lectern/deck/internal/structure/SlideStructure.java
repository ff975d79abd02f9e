package dev.lectern.deck.internal.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.lectern.deck.Directive;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;
import dev.lectern.deck.internal.markdown.SlideDocument;

/**
 * The findings, each list in reading order.
 *
 * @param title      of the body; may be empty
 * @param headings   of the body
 * @param links      of body and notes
 * @param directives of body and notes
 * @param notes      the notes with their marker
 * @param tokens     of body and notes
 */
public record SlideStructure(String title, List<Heading> headings, List<Link> links, List<Directive> directives, Optional<SourceRange> notes,
		List<Token> tokens) {

	/** Reads a slide. */
	public static SlideStructure of(SlideDocument slide) {
		Findings findings = new Findings();
		new StructureReader(slide.body(), findings).read();
		String title = TitleReader.title(slide.body());
		List<Heading> headings = List.copyOf(findings.headings);
		slide.notes().ifPresent(notes -> new StructureReader(notes, findings).read());
		slide.marked().filter(range -> range.length() > 0).ifPresent(range -> findings.tokens.add(new Token(Token.Kind.NOTES, range)));
		findings.tokens.sort(Token.READING_ORDER);
		findings.links.sort(Comparator.comparingInt(link -> link.range().offset()));
		findings.directives.sort(Comparator.comparingInt(directive -> directive.range().offset()));
		return new SlideStructure(title, headings, List.copyOf(findings.links), List.copyOf(findings.directives), slide.marked(),
				List.copyOf(findings.tokens));
	}

	/** Where a reader puts what it finds. */
	static final class Findings {

		final List<Heading> headings = new ArrayList<>();
		final List<Link> links = new ArrayList<>();
		final List<Directive> directives = new ArrayList<>();
		final List<Token> tokens = new ArrayList<>();
	}
}
