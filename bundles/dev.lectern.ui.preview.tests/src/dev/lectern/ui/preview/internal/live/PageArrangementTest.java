package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;

/** What the page does to slides in place of the script of pages that begin with Slides.init. */
class PageArrangementTest extends PreviewFixture {

	private static final String CLASSES = """
			const words = element => [...element.classList].filter(word => ['center', 'auto-columns', 'stretch-list', 'spaced-block', 'own'].includes(word));
			return [...document.querySelectorAll('.slides section[data-lectern-slide]')]
				.map(section => [section, ...section.querySelectorAll('ul, ol, p, div')].flatMap(words).join(' ')).join('|')""";

	private boolean arranged = true;

	@Override
	PreviewSite site(Deck deck) {
		return new PreviewSite(course, PageSettings.of(deck.profile(), "zh").withArrangement(arranged));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void slidesOfStacksAreArrangedAsPublished(String reveal) {
		Deck deck = deck("# A\n\n- a\n\n----\n\n# B\n\n- b\n\n----\n\n# C\n\nonly text\n\n----\n\n# D\n\n" + "- d\n".repeat(20) + "\n---\n\n# E\n\nalone\n", reveal);
		show(deck, 2);
		assertEquals("stretch-list|stretch-list|center|auto-columns|", js(CLASSES));
		assertEquals("3", js("return document.querySelector('.auto-columns').style.getPropertyValue('--auto-columns')"));
		double top = (double) js("return document.querySelector('section.present > section.present').offsetTop");
		assertEquals(true, top > 100, "in the middle: " + top);
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void whatIsArrangedFollowsEdits(String reveal) {
		Deck deck = deck("# A\n\n- a\n\n----\n\n# B\n\nonly text\n", reveal);
		show(deck, 1);
		assertEquals("stretch-list|center", js(CLASSES));
		js("document.querySelector('ul').mark = true");
		deck = replaced(deck, "only text", "text\n\nmore text");
		deck = replaced(deck, "- a", "- a\n\ntext");
		show(deck, 1);
		assertEquals("spaced-block|spaced-block", js(CLASSES), "what is not apt any more");
		assertEquals(true, js("return document.querySelector('ul').mark"));
		deck = replaced(deck, "- a\n\ntext", "- a");
		deck = replaced(deck, "# B", "<!-- .slide: class=\"center own\" -->\n# B");
		show(deck, 1);
		assertEquals("stretch-list|center own", js(CLASSES).toString().replace("own center", "center own"), "what the author wants stays");
		deck = replaced(deck, "class=\"center own\"", "class=\"own\"");
		show(deck, 1);
		assertEquals("stretch-list|own spaced-block", js(CLASSES));
		deck = replaced(deck, "text\n\nmore text", "only text");
		show(deck, 1);
		assertEquals("stretch-list|own center", js(CLASSES));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void blocksAreSpreadUnlessTheSlideIsSeenNotToHoldThem(String reveal) {
		String style = "<style>.slides > section > section { height: 900px !important; box-sizing: border-box } .spaced-block { margin-top: 200px !important }</style>\n\n";
		String block = "<div style=\"height: %dpx\">x</div>\n\n";
		Deck deck = deck("## A\n\n" + block.formatted(100) + block.formatted(100) + block.formatted(100) + "----\n\n## B\n\n" + block.formatted(300) + block.formatted(300) + block.formatted(300)
				+ "----\n\n" + style + "- one\n", reveal);
		show(deck, 0);
		assertEquals("spaced-block spaced-block|spaced-block spaced-block|spaced-block", js(CLASSES));
		show(deck, 1);
		assertEquals("spaced-block spaced-block||spaced-block", js(CLASSES));
		show(deck, 0);
		assertEquals("spaced-block spaced-block||spaced-block", js(CLASSES), "as on the site, where they stay so");
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void slidesComeIntoStacksAndOutOfThem(String reveal) {
		Deck deck = deck("# A\n\ntext\n\n---\n\n# B\n\ntext\n", reveal);
		show(deck, 1);
		assertEquals("|", js(CLASSES));
		deck = replaced(deck, "\n---\n", "\n----\n");
		show(deck, Optional.of(deck.slides().get(1).id()));
		assertEquals("center|center", js(CLASSES));
		deck = replaced(deck, "\n----\n", "\n---\n");
		show(deck, Optional.of(deck.slides().get(1).id()));
		assertEquals("|", js(CLASSES));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void pagesWithoutThatScriptLeaveSlidesAlone(String reveal) {
		arranged = false;
		Deck deck = deck("# A\n\n- a\n\n----\n\n# B\n\ntext\n", reveal);
		show(deck, 1);
		assertEquals("|", js(CLASSES));
		arranged = true;
	}
}
