package dev.lectern.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * HTML that somebody is in the middle of typing. A tag that begins a line and is not closed, and a comment without an end, take what comes after
 * them along, in the published page too; inside a line a half tag is text.
 */
final class UnfinishedMarkup {

	private static final Pattern BEGIN = Pattern.compile("(?m)^ {0,3}(</?[A-Za-z]|<!--)");

	private UnfinishedMarkup() {
	}

	/** Parses the slide, if nobody did before. */
	static boolean in(Slide slide) {
		String text = slide.content().text();
		if (text.indexOf('<') < 0) {
			return false;
		}
		int start = slide.range().offset();
		SourceRange body = SourceRange.between(slide.body().offset() - start, slide.body().end() - start);
		List<SourceRange> known = slide.tokens().stream().filter(token -> {
			String written = text.substring(token.range().offset() - start, token.range().end() - start);
			return switch (token.kind()) {
			case CODE_BLOCK, CODE -> true;
			case HTML -> written.endsWith(">");
			case COMMENT, DIRECTIVE -> written.endsWith("-->");
			case LINK -> written.startsWith("<");
			default -> false;
			};
		}).map(Token::range).toList();
		Matcher begin = BEGIN.matcher(body.in(text));
		while (begin.find()) {
			int offset = slide.body().offset() + begin.start(1);
			if (known.stream().noneMatch(range -> range.contains(offset))) {
				return true;
			}
		}
		return false;
	}
}
