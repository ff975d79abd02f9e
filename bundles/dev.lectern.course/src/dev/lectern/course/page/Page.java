package dev.lectern.course.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

import dev.lectern.course.text.TextLines;
import dev.lectern.course.text.TextPosition;

/** A page of HTML: the elements a course is described by, with their places. Any text makes a page. */
public final class Page {

	/** A section that shows a file or holds Markdown itself; attributes that are not there are empty, as reveal.js treats both alike. */
	public record Section(String file, String separator, String verticalSeparator, String notesSeparator, int start, int end) {
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

	public String title() {
		return document.title().strip();
	}

	/** What the page says its language is, or an empty string. */
	public String language() {
		Element html = document.selectFirst("html");
		return html == null ? "" : html.attr("lang").strip();
	}

	/** The addresses of the style sheets, as written, in their order. */
	public List<String> styleSheets() {
		return document.select("link[rel~=(?i)\\bstylesheet\\b][href]").eachAttr("href").stream().map(String::strip).filter(href -> !href.isEmpty()).toList();
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
				element.attr("data-separator-notes"), value.startPos(), value.endPos());
	}
}
