package dev.lectern.course.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

import dev.lectern.course.text.RelativePath;
import dev.lectern.course.text.TextLines;
import dev.lectern.course.text.TextPosition;

/** A page of HTML: the elements a course is described by, with their places. Any text makes a page. */
public final class Page {

	/** A piece of the page; its value is what it means, without escapes. */
	public record Piece(String value, int start, int end) {
	}

	/** An element that names a file: from the beginning of its start tag to the end of its end tag, or of its start tag where it has no other. */
	public record Reference(Piece address, int start, int end) {
	}

	/**
	 * A section that shows a file or holds Markdown itself; attributes that are not there are empty, as reveal.js treats both alike.
	 *
	 * @param forwarded what the slides get of its attributes
	 * @param start     where what names the file begins, or the section
	 */
	public record Section(String file, String separator, String verticalSeparator, String notesSeparator, Map<String, String> forwarded, int start, int end) {

		private static final Pattern REMOTE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*|(?:data|blob):.*", Pattern.DOTALL);

		/** Whether the file is on another site, or none at all. */
		public boolean isRemote() {
			return REMOTE.matcher(file).matches();
		}

		/** The file in the course folder; empty when the address leads elsewhere. */
		public Optional<String> path() {
			return RelativePath.inside(file).flatMap(inside -> RelativePath.inside(decoded(inside)));
		}

		/** The path of an address: without query and fragment, and without its escapes. */
		private static String decoded(String address) {
			String path = address.replaceFirst("[?#].*$", "");
			try {
				return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
			} catch (IllegalArgumentException notEscaped) {
				return path;
			}
		}
	}

	private static final Set<String> SCRIPT_TYPES = Set.of("", "module", "text/javascript", "application/javascript");

	private final String text;
	private final TextLines lines;
	private final Document document;

	private Page(String text) {
		this.text = text;
		this.lines = new TextLines(text);
		this.document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
	}

	public static Page of(String text) {
		return new Page(text);
	}

	/** All of it. */
	public String text() {
		return text;
	}

	public String title() {
		return document.title().strip();
	}

	/** What stands between the tags of the title. */
	public Optional<Piece> titlePiece() {
		return Optional.ofNullable(document.selectFirst("title")).map(Element::sourceRange).filter(begin -> begin.isTracked() && !begin.isImplicit()).map(Range::endPos)
				.filter(start -> text.regionMatches(true, text.indexOf("</", start), "</title", 0, "</title".length()))
				.map(start -> new Piece(title(), start, text.indexOf("</", start)));
	}

	/** What the page says its language is, or an empty string. */
	public String language() {
		Element html = document.selectFirst("html");
		return html == null ? "" : html.attr("lang").strip();
	}

	/** The same with its place; empty when the page does not say. */
	public Optional<Piece> languagePiece() {
		return Optional.ofNullable(document.selectFirst("html")).flatMap(html -> attribute(html, "lang"));
	}

	/** Where an attribute of the page's own element could be put in: behind its name; empty when its tag is not written. */
	public OptionalInt attributeStart() {
		return Optional.ofNullable(document.selectFirst("html")).map(Element::sourceRange).filter(begin -> begin.isTracked() && !begin.isImplicit())
				.map(begin -> OptionalInt.of(begin.startPos() + "<html".length())).orElse(OptionalInt.empty());
	}

	/** What elements within the page say their language is; those that lead elsewhere tell the language of what they lead to, and are not asked. */
	public List<String> languagesWithin() {
		return document.select("[lang]:not(html, a, link, option, button)").eachAttr("lang").stream().map(String::strip).toList();
	}

	/** The addresses of the style sheets, as written, in their order. */
	public List<String> styleSheets() {
		return document.select("link[rel~=(?i)\\bstylesheet\\b][href]").eachAttr("href").stream().map(String::strip).filter(href -> !href.isEmpty()).toList();
	}

	/** The same with their places. */
	public List<Reference> styleSheetReferences() {
		return document.select("link[rel~=(?i)\\bstylesheet\\b][href]").stream().flatMap(link -> reference(link, "href").stream()).filter(link -> !link.address().value().isBlank()).toList();
	}

	/** The sections that show Markdown, in their order, as elements. */
	public List<Reference> sectionReferences() {
		return document.select("section[data-markdown]").stream().flatMap(section -> reference(section, "data-markdown").stream()).toList();
	}

	/** The attributes of sections that show Markdown, by the section's place among them, where it has the attribute. */
	public Map<Integer, Piece> sectionAttributes(String name) {
		Map<Integer, Piece> found = new TreeMap<>();
		List<Element> sections = document.select("section[data-markdown]");
		for (int i = 0; i < sections.size(); i++) {
			int at = i;
			attribute(sections.get(i), name).ifPresent(piece -> found.put(at, piece));
		}
		return found;
	}

	/** Pieces that may name libraries: the addresses of scripts and style sheets, and the page's own scripts. */
	public List<Piece> sourcePieces() {
		Stream<Piece> addresses = document.select("script[src], link[href]").stream().flatMap(element -> attribute(element, element.normalName().equals("link") ? "href" : "src").stream());
		Stream<Piece> scripts = document.select("script:not([src])").stream().flatMap(script -> script.dataNodes().stream()).map(data -> new Piece(source(data),
				data.sourceRange().startPos(), data.sourceRange().endPos()));
		return Stream.concat(addresses, scripts).toList();
	}

	/** Where a start tag could be put in, at the end of the head; empty when the page has no such end. */
	public OptionalInt headEnd() {
		Element head = document.head();
		return head.endSourceRange().isTracked() && !head.endSourceRange().isImplicit() ? OptionalInt.of(head.endSourceRange().startPos()) : OptionalInt.empty();
	}

	private static Optional<Reference> reference(Element element, String attribute) {
		Range begin = element.sourceRange();
		Range finish = element.endSourceRange();
		boolean closed = finish.isTracked() && !finish.isImplicit() && finish.startPos() >= begin.endPos();
		return !begin.isTracked() || begin.isImplicit() ? Optional.empty()
				: attribute(element, attribute).map(address -> new Reference(address, begin.startPos(), closed ? finish.endPos() : begin.endPos()));
	}

	/** A value that is written, quoted or not; a value of no length has a place, too, but for an attribute that is only named. */
	private static Optional<Piece> attribute(Element element, String name) {
		Range.AttributeRange range = element.attributes().sourceRange(name);
		boolean written = element.hasAttr(name) && range.valueRange().isTracked() && range.valueRange().startPos() > range.nameRange().endPos();
		return written ? Optional.of(new Piece(element.attr(name), range.valueRange().startPos(), range.valueRange().endPos())) : Optional.empty();
	}

	/** Everything that may name the libraries the page uses: the addresses of scripts and style sheets, then the text of its own scripts. */
	public List<String> sources() {
		Stream<String> addresses = Stream.concat(document.select("script[src]").eachAttr("src").stream(), styleSheets().stream());
		Stream<String> scripts = document.select("script").stream().map(Element::data);
		return Stream.concat(addresses, scripts).toList();
	}

	/** The sections that show Markdown, in their order. */
	public List<Section> sections() {
		return document.select("section[data-markdown]").stream().map(this::section).toList();
	}

	/**
	 * The first call of a function in the page's own scripts.
	 *
	 * @param callee the function as tokens, such as {@code "Reveal", ".", "initialize"}
	 */
	public Optional<ScriptCall> call(String... callee) {
		return document.select("script:not([src])").stream().filter(script -> SCRIPT_TYPES.contains(script.attr("type").strip().toLowerCase(Locale.ROOT)))
				.flatMap(script -> script.dataNodes().stream())
				.flatMap(data -> ScriptCall.find(source(data), data.sourceRange().startPos(), List.of(callee)).stream()).findFirst();
	}

	public TextPosition position(int offset) {
		return lines.position(Math.clamp(offset, 0, text.length()));
	}

	private String source(DataNode data) {
		Range range = data.sourceRange();
		return text.substring(Math.clamp(range.startPos(), 0, text.length()), Math.clamp(range.endPos(), range.startPos(), text.length()));
	}

	private Section section(Element element) {
		Range place = element.sourceRange();
		Range.AttributeRange attribute = element.attributes().sourceRange("data-markdown");
		Range value = attribute.valueRange().isTracked() && attribute.valueRange().endPos() > attribute.valueRange().startPos() ? attribute.valueRange() : place;
		return new Section(element.attr("data-markdown").strip(), element.attr("data-separator"), element.attr("data-separator-vertical"),
				element.attr("data-separator-notes"), ForwardedAttributes.of(element), value.startPos(), value.endPos());
	}
}
