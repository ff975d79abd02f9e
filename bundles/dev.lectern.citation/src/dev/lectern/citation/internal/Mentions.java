package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.IdentifierFault;
import dev.lectern.citation.PaperAddress;
import dev.lectern.citation.internal.text.Lines;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** Finds the links of a slide that lead to papers, and identifiers that are no links. */
final class Mentions {

	/** What may not stand directly before or behind an identifier in a sentence; Chinese characters may. */
	private static final String WORD = "\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{N}/";
	private static final String NUMBER = "(?:[a-z-]{2,12}(?:\\.[a-z]{2})?/)?(?:\\d{4}[-–_,，。．]\\d{4,5}(?!\\d)|\\d{2,12}(?:\\.\\d{1,12})?)(?:v\\d{1,4})?";
	/** An identifier with what tells that it is one: {@code arXiv:}, a DOI, an address without its scheme, or {@code CoRR} before it, as BibTeX files have it. */
	private static final Pattern BARE = Pattern.compile("(?i)(?<![" + WORD + "._-])(?:(?:arxiv[ \\t]?[:：][ \\t]?(?:abs/)?|(?:(?:dx\\.)?doi\\.org/|doi[:：]?[ \\t]?)?10\\.48550/arxiv\\."
			+ "|(?:(?:www|export|cn)\\.)?arxiv\\.org/(?:abs|pdf|html)/(?:arxiv:)?|corr[,，]?[ \\t]{0,2}(?:vol\\.?[ \\t]?)?abs/)(?<number>" + NUMBER + ")(?:\\.pdf)?"
			+ "|arxiv[ \\t]?[:：][*_]{1,3}[ \\t]?(?<marked>" + NUMBER + ")|arxiv[ \\t](?:(?:preprint|id|no\\.?|编号|预印本)[ \\t]?)?(?<certain>\\d{4}\\.\\d{4,5}(?:v\\d{1,4})?))(?![" + WORD + "])");
	/** One of which every {@link #BARE} has, which begins at most so much before it and ends so much behind. */
	private static final List<String> WORDS = List.of("arxiv", "corr");
	private static final int MOST_BEFORE = 24;
	private static final int MOST_BEHIND = 80;
	/** What no citation can do without; written with entities or percent signs it can. Looked for by hand: most slides have none, and all are looked at. */
	private static final List<String> HINTS = List.of("arxiv", "axiv", "ar5iv", "abs/", "10.48550", "huggingface", "hf.co/", "lanl.gov", "&", "%");
	private static final String FIRST_OF_HINTS = "aA1hHlL&%";
	private static final Pattern HTML_LINK = Pattern.compile("(?i)<a\\s");
	private static final Pattern HTML_END = Pattern.compile("(?i)</a\\s*>");
	private static final Pattern HTML_PICTURE = Pattern.compile("(?i)<(?:img|source|video)\\s");
	private static final Pattern VERBATIM = Pattern.compile("(?i)<(code|pre|samp|kbd|script|style|textarea)\\b[^<>]*>");
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", " ", "&amp;", "&");
	private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|quot|#39|nbsp|amp);");
	/** What cannot belong to an identifier, with what of a sentence stands before it. */
	private static final String SENTENCE = "[.,;:!?'\")\\]>*_-]*[^A-Za-z0-9./%?#-].*";
	private static final Pattern NO_IDENTIFIER = Pattern.compile(SENTENCE, Pattern.DOTALL);
	private static final Pattern RUNS_ON = Pattern.compile("(?:\\.(?:pdf|html|ps))?/*(?<sentence>" + SENTENCE + ")", Pattern.DOTALL);
	/** A footnote of other dialects is a reference here. */
	private static final Pattern FOOTNOTE = Pattern.compile("^\\^(?=\\w+$)");
	private static final Pattern BESIDE = Pattern.compile("[*_\"'”’」』》\\h]*[(（\\[【][\\h*_]*");
	private static final int FARTHEST_BESIDE = 10;
	private static final Pattern FORMAT = Pattern.compile("\\.(?:pdf|html|ps)$");
	private static final Pattern LOOKS_NUMBERED = Pattern.compile("\\d{4}\\.\\d.*");
	private static final Set<Token.Kind> NO_TEXT = EnumSet.of(Token.Kind.LINK, Token.Kind.IMAGE, Token.Kind.CODE, Token.Kind.CODE_BLOCK, Token.Kind.COMMENT,
			Token.Kind.DIRECTIVE, Token.Kind.HTML);

	private final Slide slide;
	private final String text;
	private final int offset;
	private final List<Link> links;
	private final List<Link> pictures;
	private final List<Mention> found = new ArrayList<>();

	private Mentions(Slide slide) {
		this.slide = slide;
		text = slide.content().text();
		offset = slide.range().offset();
		links = slide.links();
		pictures = links.stream().filter(link -> link.kind() == Link.Kind.IMAGE).toList();
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
		for (Link link : links) {
			if (link.kind() != Link.Kind.IMAGE && !isPicture(link)) {
				PaperAddress.of(link.target()).filter(Mentions::meansPaper).ifPresent(address -> add(link, address.identifier()));
			}
		}
	}

	private boolean isPicture(Link link) {
		return link.kind() == Link.Kind.HTML && HTML_PICTURE.matcher(text).region(link.range().offset() - offset, text.length()).lookingAt();
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
		int start = link.range().offset() - offset;
		int end = link.range().end() - offset;
		if (link.kind() == Link.Kind.HTML) {
			html(link, identifier, start);
		} else if (link.kind() == Link.Kind.AUTOLINK) {
			address(link, identifier, start, end);
		} else {
			named(link, identifier, link.label(), inSlide(link.labelRange()), start, end);
		}
	}

	/** A picture is no name. */
	private void named(Link link, String identifier, String label, SourceRange range, int start, int end) {
		String shown = label;
		for (Link picture : pictures) {
			if (range.contains(inSlide(picture.range())) && !picture.label().isEmpty()) {
				int at = shown.indexOf(picture.label());
				shown = at < 0 ? shown : shown.substring(0, at) + shown.substring(at + picture.label().length());
			}
		}
		String name = Lines.joined(link.kind() == Link.Kind.REFERENCE ? FOOTNOTE.matcher(shown).replaceFirst("") : shown);
		found.add(new Mention(link, identifier, name, name.isEmpty() ? new SourceRange(range.end(), 0) : range, start, end, true));
	}

	/** An address written bare goes on to the next blank, and may have text in it that nobody meant as part of it. */
	private void address(Link link, String identifier, int start, int end) {
		SourceRange written = inSlide(link.targetRange());
		int at = identifier.isEmpty() || written.offset() != start || written.end() != end ? -1 : written.in(text).indexOf(identifier);
		Matcher sentence = NO_IDENTIFIER.matcher(identifier);
		int length = sentence.find() && sentence.start() > 0 ? sentence.start() : identifier.length();
		Matcher runsOn = RUNS_ON.matcher(text).region(at < 0 ? end : start + at + length, end);
		if (!runsOn.matches()) {
			found.add(new Mention(link, identifier, link.label(), inSlide(link.labelRange()), start, end, false));
			return;
		}
		int limit = runsOn.start("sentence");
		SourceRange meant = new SourceRange(link.range().offset(), limit - start);
		String label = text.substring(start, limit);
		Link address = new Link(Link.Kind.AUTOLINK, link.target().substring(0, link.target().length() - (end - limit)), label, meant, meant, meant);
		String number = FORMAT.matcher(identifier.substring(0, length)).replaceFirst("");
		found.add(new Mention(address, number, label, SourceRange.between(start, limit), start, limit, false, SourceRange.between(limit, end)));
	}

	/** The label of {@code <a href="...">label</a>}; of other elements there is none. */
	private void html(Link link, String identifier, int start) {
		int content = link.range().end() - offset;
		Matcher end = HTML_END.matcher(text);
		if (!HTML_LINK.matcher(text).region(start, text.length()).lookingAt() || !end.find(content)) {
			found.add(new Mention(link, identifier, "", new SourceRange(content, 0), start, content, true));
			return;
		}
		SourceRange label = SourceRange.between(content, end.start());
		String shown = ENTITY.matcher(TAG.matcher(label.in(text)).replaceAll("")).replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.get(entity.group())));
		named(link, identifier, shown, label, start, end.end());
	}

	private void bare() {
		Matcher bare = BARE.matcher(text).useTransparentBounds(true);
		List<SourceRange> taken = null;
		for (String word : WORDS) {
			int done = 0;
			for (int at = next(word, 0); at >= 0; at = next(word, Math.max(at + 1, done))) {
				boolean hit = bare.region(Math.max(done, at - MOST_BEFORE), Math.min(text.length(), at + MOST_BEHIND)).find();
				while (hit && bare.end() <= at) {
					hit = bare.find();
				}
				if (hit && bare.start() <= at) {
					done = bare.end();
					taken = taken == null ? taken() : taken;
					add(bare, taken);
				}
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
		for (Token token : slide.tokens()) {
			Matcher begin = VERBATIM.matcher(text);
			if (token.kind() == Token.Kind.HTML && begin.region(token.range().offset() - offset, token.range().end() - offset).lookingAt()) {
				int end = text.indexOf("</" + begin.group(1), begin.end());
				taken.add(SourceRange.between(begin.start(), end < 0 ? text.length() : end));
			}
		}
		return taken;
	}

	private void add(Matcher bare, List<SourceRange> taken) {
		String group = Stream.of("number", "marked", "certain").filter(name -> bare.group(name) != null).findFirst().orElseThrow();
		String identifier = bare.group(group);
		SourceRange range = SourceRange.between(group.equals("marked") ? bare.start(group) : bare.start(), bare.end());
		boolean meant = ArxivIdentifier.parse(identifier).isPresent() || identifier.indexOf('.') >= 0 || identifier.indexOf('/') >= 0
				|| IdentifierFault.of(identifier).equals(Optional.of(IdentifierFault.POINT));
		if (meant && taken.stream().noneMatch(other -> other.offset() < range.end() && range.offset() < other.end())) {
			SourceRange inDeck = range.shiftedBy(offset);
			String written = range.in(text);
			Link link = new Link(Link.Kind.AUTOLINK, written, written, inDeck, inDeck, SourceRange.between(bare.start(group), bare.end(group)).shiftedBy(offset));
			if (found.stream().noneMatch(other -> isBeside(other, identifier, range))) {
				found.add(new Mention(link, identifier, written, range, range.offset(), range.end(), false));
			}
			taken.add(range);
		}
	}

	/** Whether an identifier only stands in brackets behind a link to its paper, and cites nothing else. */
	private boolean isBeside(Mention link, String identifier, SourceRange range) {
		int length = range.offset() - link.end();
		return length >= 0 && length <= FARTHEST_BESIDE && BESIDE.matcher(text).region(link.end(), range.offset()).matches()
				&& ArxivIdentifier.parse(identifier).map(ArxivIdentifier::canonical).equals(ArxivIdentifier.parse(link.identifier()).map(ArxivIdentifier::canonical));
	}

	private SourceRange inSlide(SourceRange range) {
		return range.shiftedBy(-offset);
	}
}
