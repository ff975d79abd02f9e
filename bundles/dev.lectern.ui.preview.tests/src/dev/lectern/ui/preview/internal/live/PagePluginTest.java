package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

/** What plugins draw, for courses whose page has them. */
class PagePluginTest extends PreviewFixture {

	private static final String FORMULAS = "# One\n\n$a^2$ and $$b$$\n\n`$c$`\n\n```\n$d$\n```\n\nlast\n";
	private static final String DIAGRAM = "# One\n\n```mermaid\ngraph TD\n  A --> B\n```\n\nlast\n";
	private static final String SET = "return [...document.querySelectorAll('.present .katex annotation')].map(a => a.textContent).join()";
	private static final String SET_BY_MATHJAX = "return [...document.querySelectorAll('.present mjx-container')].map(a => a.dataset.lecternSource).join()";
	private static final String DRAWN = "return document.querySelectorAll('.present .mermaid svg').length";
	private static final String HINT = "return document.getElementById('lectern-hint').hidden";

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void formulasAreSetAlsoAfterAnEdit(String reveal) {
		Deck deck = Deck.of(FORMULAS, with(profile(reveal), Profile.KATEX));
		show(deck, 0);
		until(SET, "a^2,b,c");
		assertTrue((boolean) js("return document.querySelector('pre').textContent.includes('$d$')"));
		js("document.querySelector('.present .katex').mark = true");
		deck = replaced(deck, "last", "last words");
		show(deck, 0);
		assertEquals(true, js("return document.querySelector('.present .katex').mark"));
		deck = replaced(deck, "a^2", "a^3");
		show(deck, 0);
		assertEquals("a^3,b,c", js(SET));
	}

	@Test
	void aFormulaThatIsHalfTypedLeavesTheOneBefore() {
		Deck deck = Deck.of(FORMULAS, with(profile(V6), Profile.KATEX));
		show(deck, 0);
		until(SET, "a^2,b,c");
		deck = replaced(deck, "a^2", "a^");
		show(deck, 0);
		assertEquals("a^2,b,c", js(SET));
		assertEquals(false, js(HINT));
		deck = replaced(deck, "last", "last words");
		show(deck, 0);
		assertEquals(false, js(HINT), "it is still half typed");
		deck = replaced(deck, "a^", "a^4");
		show(deck, 0);
		assertEquals("a^4,b,c", js(SET));
		assertEquals(true, js(HINT));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void aPageWithMathJaxHasItInThePreviewToo(String reveal) {
		Deck deck = Deck.of("# One\n\n$a^2$ and $$b$$\n\n`$c$`\n\n```\n$d$\n```\n\n\\\\begin{align} e \\\\end{align}\n\nlast\n", with(profile(reveal), Profile.MATHJAX));
		show(deck, 0);
		until(SET_BY_MATHJAX, "a^2,b,c,\\begin{align} e \\end{align}");
		until("return document.fonts.status === 'loaded' && [...document.fonts].some(f => f.family.startsWith('MJX') && f.status === 'loaded')", true);
		assertEquals(0.0, js("return document.querySelectorAll('.katex').length"));
		assertTrue((boolean) js("return document.querySelector('pre').textContent.includes('$d$')"));
		js("document.querySelector('.present mjx-container').mark = true");
		deck = replaced(deck, "last", "last words");
		show(deck, 0);
		assertEquals(true, js("return document.querySelector('.present mjx-container').mark"));
		deck = replaced(deck, "a^2", "a^");
		show(deck, 0);
		assertEquals("a^2,b,c,\\begin{align} e \\end{align}", js(SET_BY_MATHJAX), "the last good one stays");
		assertEquals(false, js(HINT));
		deck = replaced(deck, "a^", "a^3");
		show(deck, 0);
		assertEquals("a^3,b,c,\\begin{align} e \\end{align}", js(SET_BY_MATHJAX));
		assertEquals(true, js(HINT));
	}

	@Test
	void anExtensionOfMathJaxComesWhenItIsUsed() {
		Deck deck = Deck.of("# One\n\n$\\bra{x}$ and $\\cancel{y}$\n\nlast\n", with(profile(V6), Profile.MATHJAX));
		show(deck, 0);
		until(SET_BY_MATHJAX, "\\bra{x},\\cancel{y}");
		until("return document.querySelectorAll('.present mjx-menclose').length", 1.0);
		deck = replaced(deck, "last", "$\\ce{H2O}$");
		show(deck, 0);
		until("return document.querySelectorAll('.present mjx-container').length", 3.0);
		assertEquals("", js("return [...document.querySelectorAll('.present mjx-merror')].map(e => e.textContent).join()"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mindmap\n  root((A))\n    B\n    C", "timeline\n  2017 : Attention", "gitGraph\n  commit\n  branch b\n  commit",
			"architecture-beta\n  group api(cloud)[API]\n  service db(database)[DB] in api", "pie\n  \"A\" : 1\n  \"B\" : 2", "sequenceDiagram\n  A->>B: hi",
			"quadrantChart\n  A: [0.3, 0.6]", "xychart-beta\n  bar [1, 2]", "sankey-beta\n\nA,B,1\n", "block-beta\n  a b", "graph LR\n  A[\"$$x^2$$\"] --> B" })
	void allDiagramsOfMermaidAreDrawn(String diagram) {
		show(Deck.of("# One\n\n```mermaid\n" + diagram + "\n```\n", with(profile(V6), Profile.MERMAID)), 0);
		until("return document.querySelectorAll('.present .mermaid > svg').length", 1.0);
		assertTrue((boolean) js("const b = document.querySelector('.present .mermaid svg').getBoundingClientRect(); return b.width > 10 && b.height > 10"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void diagramsAreDrawnAndTheLastGoodOneStays(String reveal) {
		Deck deck = Deck.of(DIAGRAM, with(profile(reveal), Profile.MERMAID));
		show(deck, 0);
		until(DRAWN, 1.0);
		deck = replaced(deck, "A --> B", "A --");
		show(deck, 0);
		until(HINT, false);
		assertEquals(1.0, js(DRAWN));
		deck = replaced(deck, "A --", "A --> C");
		show(deck, 0);
		until("return document.querySelector('.present .mermaid').textContent.includes('C')", true);
		until(HINT, true);
		assertEquals(0.0, js("return document.querySelectorAll('body > [id^=dlectern]').length"));
	}

	@Test
	void withoutThePluginsNothingIsDrawn() {
		Deck deck = deck(FORMULAS + "\n---\n\n" + DIAGRAM, V6);
		show(deck, 0);
		afterAllReports();
		assertEquals("", js(SET));
		assertEquals(0.0, js("return document.querySelectorAll('[src*=mermaid], [src*=mathjax], [href*=katex]').length"));
	}

	@Test
	void aDiagramOfADeckRunsNothing() {
		Deck deck = Deck.of("# One\n\n```mermaid\ngraph TD\n  A[\"<img src=x onerror=window.evil=2>\"] --> B\n  click A \"javascript:window.evil=3\"\n```\n",
				with(profile(V6), Profile.MERMAID));
		show(deck, 0);
		until(DRAWN, 1.0);
		js("document.querySelectorAll('.present svg, .present svg *').forEach(e => e.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))");
		afterAllReports();
		assertEquals("undefined", js("return typeof window.evil"));
	}
}
