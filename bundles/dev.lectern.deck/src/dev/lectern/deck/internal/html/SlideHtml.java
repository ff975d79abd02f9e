package dev.lectern.deck.internal.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import dev.lectern.deck.internal.markdown.SlideDocument;

/**
 * A slide as a page shows it.
 *
 * @param inner      the content of its section
 * @param attributes what directives set on the section, in order
 */
public record SlideHtml(String inner, Map<String, String> attributes) {

	/** Renders a slide. */
	public static SlideHtml of(SlideDocument slide) {
		Document page = Document.createShell("");
		page.outputSettings().prettyPrint(false);
		Element section = page.body().appendElement("section");
		section.appendChildren(Parser.htmlParser().parseFragmentInput(slide.body().html(), section, ""));
		DirectivePlacer.place(section, slide.body().version());
		Map<String, String> attributes = new LinkedHashMap<>();
		for (Attribute attribute : section.attributes()) {
			attributes.put(attribute.getKey(), attribute.getValue());
		}
		return new SlideHtml(section.html(), Collections.unmodifiableMap(attributes));
	}
}
