package dev.lectern.deck.internal.structure;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;

import dev.lectern.deck.internal.markdown.ParsedMarkdown;

/**
 * What to call a slide: its first heading that shows text, written in Markdown or as HTML; else its first visible line, where an image shows its
 * alternative text.
 */
final class TitleReader {

	private TitleReader() {
	}

	static String title(ParsedMarkdown body) {
		String heading = firstHeading(body, body.document());
		return heading.isEmpty() ? firstLine(body) : heading;
	}

	private static String firstHeading(ParsedMarkdown body, Node parent) {
		for (Node node : parent.getChildren()) {
			String found = switch (node) {
				case Heading heading when isOwn(body, heading) -> VisibleText.inOneLine(heading);
				case HtmlBlock html when isOwn(body, html) -> firstHeading(html.getContentChars().toString());
				default -> firstHeading(body, node);
			};
			if (!found.isEmpty()) {
				return found;
			}
		}
		return "";
	}

	private static String firstHeading(String html) {
		Element heading = withoutNotes(html).selectFirst("h1, h2, h3, h4, h5, h6");
		return heading == null ? "" : heading.text();
	}

	private static String firstLine(ParsedMarkdown body) {
		for (Node block : body.document().getChildren()) {
			if (isOwn(body, block)) {
				String line = block instanceof HtmlBlock html ? firstLine(html.getContentChars().toString()) : VisibleText.firstLine(block);
				if (!line.isEmpty()) {
					return line;
				}
			}
		}
		return "";
	}

	private static String firstLine(String html) {
		Element shown = withoutNotes(html);
		String line = shown.wholeText().lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("");
		Element image = line.isEmpty() ? shown.selectFirst("img[alt]") : null;
		return image == null ? line : image.attr("alt").strip();
	}

	private static Element withoutNotes(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select("aside.notes").remove();
		return body;
	}

	private static boolean isOwn(ParsedMarkdown body, Node node) {
		return body.origin(node).isPresent();
	}
}
