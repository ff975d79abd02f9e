package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

/** What the course's page says of a deck and of how slides show their content is in the preview's page. */
class PageSectionTest extends PreviewFixture {

	private static final String CLASSES = """
			const own = element => [...element.classList].filter(word => ['a', 'own', 'stack'].includes(word)).sort().join(' ') + (element.dataset.backgroundColor ?? '');
			return [...document.querySelectorAll('.slides section')].map(own).join('|')""";

	private static Profile forwarding(String reveal) {
		Map<String, String> attributes = new LinkedHashMap<>(Map.of("class", "a"));
		attributes.put("data-background-color", "#123");
		return profile(reveal).withAttributes(attributes);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void slidesAndStacksHaveWhatTheSectionForwards(String reveal) {
		Deck deck = Deck.of("# One\n\n---\n\n<!-- .slide: class=\"own\" -->\n\n# Two\n\n----\n\n# Three\n\n---\n\n# Four\n", forwarding(reveal));
		show(deck, 1);
		assertEquals("a#123|a stack#123|own||a#123", js(CLASSES));
		assertEquals("rgb(17, 34, 51)", js("return getComputedStyle(document.querySelector('.backgrounds .slide-background.stack')).backgroundColor"));
		deck = replaced(deck, "----", "---");
		show(deck, 1);
		assertEquals("a#123|own#123|a#123|a#123", js(CLASSES));
		deck = replaced(deck, "---", "----");
		show(deck, 1);
		assertEquals("a stack#123||own|a#123|a#123", js(CLASSES));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void fragmentsAreAllThereWhereThePageWantsNone(String reveal) {
		Profile.Content none = new Profile.Content("flex", false, new Profile.Markdown(true, false, false), new Profile.AutoAnimation(false, 2.5, "linear", false));
		Deck deck = Deck.of("# One\n\n- a\n- b\n\n---\n\n# Two\n", profile(reveal).withContent(none));
		show(deck, 0);
		assertEquals("visible|visible", js("return [...document.querySelectorAll('li.fragment')].map(item => item.classList.contains('visible') ? 'visible' : '').join('|')"));
		assertEquals("flex", js("return document.querySelector('section.present').style.display"));
		press(KEY_RIGHT);
		untilInView(deck.slides().get(1).id());
		deck = replaced(deck, "- b", "- b\n- c");
		show(deck, 0);
		assertEquals(3.0, js("return document.querySelectorAll('li.fragment.visible').length"));
	}
}
