package dev.lectern.check.internal.deck;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * A {@code .element} at the end of a line that means the line and gets a bold word, a link or a picture in it: reveal.js takes the last element before the comment, and
 * text is none.
 */
public final class DirectiveInline implements Rule.OfSlide {

	private static final Set<Token.Kind> INLINE = EnumSet.of(Token.Kind.LINK, Token.Kind.IMAGE, Token.Kind.STRONG, Token.Kind.EMPHASIS, Token.Kind.CODE);
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
	/** A tag, a comment or the edge of a table's cell: what stands before it is another element's business. */
	private static final Pattern BOUNDARY = Pattern.compile("[<|]");
	private static final Pattern BEFORE_TEXT = Pattern.compile("[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)]|>|#{1,6})[ \\t]+)*");

	@Override
	public String id() {
		return "deck.directive-inline";
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
		DirectiveText.of(slide, deck.text()).stream().filter(directive -> directive.kind() == Directive.Kind.ELEMENT && !directive.attributes().isEmpty())
				.forEach(directive -> check(directive.range(), slide, deck.text(), findings));
	}

	private static void check(SourceRange directive, Slide slide, String text, Findings findings) {
		int line = text.lastIndexOf('\n', directive.offset() - 1) + 1;
		Optional<SourceRange> element = slide.tokens().stream().filter(token -> INLINE.contains(token.kind())).map(Token::range)
				.filter(range -> range.offset() >= line && range.end() <= directive.offset()).reduce((one, other) -> other.end() > one.end() ? other : one);
		if (element.isEmpty()) {
			return;
		}
		String between = text.substring(element.get().end(), directive.offset());
		if (WORD.matcher(between).find() && !BOUNDARY.matcher(between).find()) {
			findings.report(directive, Messages.get("deck.directive-inline", element.get().in(text)), fix(line, directive.offset(), text));
		}
	}

	private static Fix[] fix(int line, int directive, String text) {
		Matcher matcher = BEFORE_TEXT.matcher(text).region(line, directive);
		int start = matcher.lookingAt() ? matcher.end() : line;
		String meant = text.substring(start, directive).stripTrailing();
		if (meant.contains("|") || meant.contains("<")) {
			return new Fix[0];
		}
		return new Fix[] { Fix.offered(Messages.get("deck.directive-inline.fix"), new SourceRange(start, meant.length()), "<span>" + meant + "</span>") };
	}
}
