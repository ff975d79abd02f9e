package dev.lectern.deck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A deck as the {@code <section>} elements that reveal.js's markdown plugin makes of it: what {@code slidify} builds, after {@code convertSlides} (plugin.js
 * of 5.1.0 and 6.0.2). The preview shows the same sections; it makes them one by one, from {@link Slide#attributes()} and {@link Slide#html()}.
 *
 * <p>A stack is a section of its own around those of its slides. Every slide's section has the plugin's marks {@code data-markdown=""} and {@code
 * data-markdown-parsed="true"}, so that a page with the plugin leaves it as it is, and after them what the page forwards from its own {@code <section
 * data-markdown="...">} and what directives set; what is forwarded to slides that are in a stack, the stack has. Not written are what reveal.js adds as it starts
 * ({@code class="stack"}, {@code present}, {@code hidden}, styles), and the preview's own {@code data-lectern-slide}.
 *
 * <p>Raw HTML of authors is in the text, scripts included. HTML that no end tag can close ({@code <plaintext>}, a script that stops within a comment) takes in
 * all that follows when the text is read again, as it does on the course's own page; in the preview it stays within its slide.
 */
public final class DeckMarkup {

	private final StringBuilder text = new StringBuilder();

	private DeckMarkup() {
	}

	/**
	 * Writes all slides in reading order, rendering those that nobody asked for before; no work for a user-interface thread.
	 *
	 * @return HTML, of which each section begins a line, and which ends with {@code \n}; the same for equal text and profile
	 */
	public static String of(Deck deck) {
		DeckMarkup markup = new DeckMarkup();
		markup.slides(deck.slides());
		return markup.text.toString();
	}

	private void slides(List<Slide> slides) {
		Position previous = new Position(-1, 0, false);
		for (Slide slide : slides) {
			Position position = slide.position();
			if (position.horizontal() != previous.horizontal()) {
				end(previous);
				begin(slide);
			}
			slide(slide);
			previous = position;
		}
		end(previous);
	}

	private void begin(Slide slide) {
		if (slide.position().inStack()) {
			text.append("<section");
			attributes(slide.stackAttributes());
			text.append(">\n");
		}
	}

	private void end(Position position) {
		if (position.inStack()) {
			text.append("</section>\n");
		}
	}

	private void slide(Slide slide) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("data-markdown", "");
		attributes.put("data-markdown-parsed", "true");
		attributes.putAll(slide.attributes());
		text.append("<section");
		attributes(attributes);
		text.append('>').append(slide.html()).append("</section>\n");
	}

	private void attributes(Map<String, String> attributes) {
		attributes.forEach((name, value) -> text.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
	}

	/** As the HTML standard serialises attribute values. */
	private static String escaped(String value) {
		return value.replace("&", "&amp;").replace("\u00A0", "&nbsp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
