package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.PaperAddress;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** Finds the links of a slide that lead to papers, and identifiers that are no links. */
final class Mentions {

	/** An identifier with what tells that it is one; only {@code arXiv:}, a DOI and an address without its scheme do. */
	private static final Pattern BARE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}/._-])(?:arxiv:[ \\t]?|(?:doi:[ \\t]?)?10\\.48550/arxiv\\.|(?:www\\.)?arxiv\\.org/(?:abs|pdf|html)/)"
			+ "((?:[a-z-]{2,12}(?:\\.[a-z]{2})?/)?\\d{2,12}(?:\\.\\d{1,12})?(?:v\\d{1,4})?)(?![\\p{L}\\p{N}/])");
	/** What every {@link #BARE} has, which begins at most so much before it and ends so much behind. */
	private static final String ARXIV = "arxiv";
	private static final int MOST_BEFORE = 16;
	private static final int MOST_BEHIND = 80;
	/** What no citation can do without; written with entities or percent signs it can. Looked for by hand: most slides have none, and all are looked at. */
	private static final List<String> HINTS = List.of(ARXIV, "axiv", "ar5iv", "10.48550", "huggingface", "hf.co/", "lanl.gov", "&", "%");
	private static final String FIRST_OF_HINTS = "aA1hHlL&%";
	private static final Pattern HTML_LINK = Pattern.compile("(?i)<a\\s");
	private static final Pattern HTML_END = Pattern.compile("(?i)</a\\s*>");
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private static final Pattern LOOKS_NUMBERED = Pattern.compile("\\d{4}\\.\\d.*");
	private static final Set<Token.Kind> NO_TEXT = EnumSet.of(Token.Kind.LINK, Token.Kind.IMAGE, Token.Kind.CODE, Token.Kind.CODE_BLOCK, Token.Kind.COMMENT,
			Token.Kind.DIRECTIVE, Token.Kind.HTML);

	private final Slide slide;
	private final String text;
	private final int offset;
	private final List<Mention> found = new ArrayList<>();

	private Mentions(Slide slide) {
		this.slide = slide;
		text = slide.content().text();
		offset = slide.range().offset();
	}

	/** In the order of the text. */
	static List<Mention> in(Slide slide) {
		if (!hasHint(slide.content().text())) {
			return List.of();
		}
		Mentions mentions = new Mentions(slide);
		mentions.links();
		mentions.bare();
		mentions.found.sort(Comparator.comparingInt(mention -> mention.link().range().offset()));
		return mentions.found;
	}

	private static boolean hasHint(String text) {
		for (int i = 0; i < text.length(); i++) {
			int at = i;
			if (FIRST_OF_HINTS.indexOf(text.charAt(i)) >= 0 && HINTS.stream().anyMatch(hint -> text.regionMatches(true, at, hint, 0, hint.length()))) {
				return true;
			}
		}
		return false;
	}

	private void links() {
		for (Link link : slide.links()) {
			if (link.kind() != Link.Kind.IMAGE) {
				PaperAddress.of(link.target()).filter(Mentions::meansPaper).ifPresent(address -> add(link, address.identifier()));
			}
		}
	}

	/** What is below a paper, such as a figure of its HTML version, and a page that only shares the path, are no citations. */
	private static boolean meansPaper(PaperAddress address) {
		String written = address.identifier();
		if (ArxivIdentifier.parse(written).isPresent()) {
			return true;
		}
		boolean below = written.indexOf('/') > 0
				&& (ArxivIdentifier.parse(written.substring(0, written.indexOf('/'))).isPresent() || ArxivIdentifier.parse(firstTwo(written)).isPresent());
		return !below && (address.certain() || LOOKS_NUMBERED.matcher(written).matches());
	}

	private static String firstTwo(String path) {
		int second = path.indexOf('/', path.indexOf('/') + 1);
		return second < 0 ? path : path.substring(0, second);
	}

	private void add(Link link, String identifier) {
		if (link.kind() == Link.Kind.HTML) {
			html(link, identifier);
		} else if (link.kind() == Link.Kind.AUTOLINK) {
			found.add(new Mention(link, identifier, link.label(), inSlide(link.labelRange()), link.range().end() - offset, false));
		} else {
			found.add(new Mention(link, identifier, link.label().strip(), inSlide(link.labelRange()), link.range().end() - offset, true));
		}
	}

	/** The label of {@code <a href="...">label</a>}; of other elements there is none. */
	private void html(Link link, String identifier) {
		int start = link.range().end() - offset;
		Matcher end = HTML_END.matcher(text);
		if (!HTML_LINK.matcher(text).region(link.range().offset() - offset, text.length()).lookingAt() || !end.find(start)) {
			found.add(new Mention(link, identifier, "", new SourceRange(start, 0), start, true));
			return;
		}
		SourceRange label = SourceRange.between(start, end.start());
		found.add(new Mention(link, identifier, TAG.matcher(label.in(text)).replaceAll("").strip(), label, end.end(), true));
	}

	private void bare() {
		Matcher bare = BARE.matcher(text).useTransparentBounds(true);
		int done = 0;
		List<SourceRange> taken = null;
		for (int at = next(ARXIV, 0); at >= 0; at = next(ARXIV, Math.max(at + 1, done))) {
			if (bare.region(Math.max(done, at - MOST_BEFORE), Math.min(text.length(), at + MOST_BEHIND)).find() && bare.start() <= at) {
				done = bare.end();
				taken = taken == null ? taken() : taken;
				add(bare, taken);
			}
		}
	}

	/** Where a word in lower case stands next, in any case; -1 when it does not. */
	private int next(String word, int from) {
		for (int i = from; i <= text.length() - word.length(); i++) {
			if (Character.toLowerCase(text.charAt(i)) == word.charAt(0) && text.regionMatches(true, i, word, 0, word.length())) {
				return i;
			}
		}
		return -1;
	}

	private List<SourceRange> taken() {
		List<SourceRange> taken = new ArrayList<>(slide.tokens().stream().filter(token -> NO_TEXT.contains(token.kind())).map(token -> inSlide(token.range())).toList());
		found.forEach(mention -> taken.add(mention.labelRange()));
		return taken;
	}

	private void add(Matcher bare, List<SourceRange> taken) {
		SourceRange range = SourceRange.between(bare.start(), bare.end());
		String identifier = bare.group(1);
		boolean meant = ArxivIdentifier.parse(identifier).isPresent() || identifier.indexOf('.') >= 0 || identifier.indexOf('/') >= 0;
		if (meant && taken.stream().noneMatch(other -> other.offset() < range.end() && range.offset() < other.end())) {
			SourceRange inDeck = range.shiftedBy(offset);
			Link link = new Link(Link.Kind.AUTOLINK, bare.group(), bare.group(), inDeck, inDeck, SourceRange.between(bare.start(1), bare.end(1)).shiftedBy(offset));
			found.add(new Mention(link, identifier, bare.group(), range, range.end(), false));
		}
	}

	private SourceRange inSlide(SourceRange range) {
		return range.shiftedBy(-offset);
	}
}
