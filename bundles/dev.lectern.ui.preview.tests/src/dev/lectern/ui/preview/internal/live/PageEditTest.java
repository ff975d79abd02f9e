package dev.lectern.ui.preview.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;

/** What edits do to the sections in a page, and leave alone. */
class PageEditTest extends PreviewFixture {

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void anEditReplacesOnlyItsSlide(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 1);
		js("document.querySelectorAll('.slides section').forEach(s => { s.mark = true; s.firstElementChild.mark = true })");
		deck = replaced(deck, "# Two", "# Two and more");
		show(deck, 1);
		assertEquals("One|Two and more|Three", titles());
		assertEquals("Two and more", inView());
		assertEquals("true true,true undefined,true true",
				js("return [...document.querySelectorAll('.slides section')].map(s => s.mark + ' ' + s.firstElementChild.mark).join()"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void slidesComeAndGoAroundTheOneInView(String reveal) {
		Deck deck = deck(THREE, reveal);
		show(deck, 2);
		SlideId three = deck.slides().get(2).id();
		js("document.querySelectorAll('.slides section')[2].firstElementChild.mark = true");
		deck = replaced(deck, "# One\n", "# Zero\n\n---\n\n# One\n");
		show(deck, Optional.of(three));
		assertEquals("Zero|One|Two|Three", titles());
		assertEquals("Three", inView());
		deck = replaced(deck, "# Two\n\n---\n\n", "");
		show(deck, Optional.of(three));
		assertEquals("Zero|One|Three", titles());
		assertEquals("Three", inView());
		assertEquals(true, js("return document.querySelectorAll('.slides section')[2].firstElementChild.mark"));
		assertEquals(1.0, js("return document.querySelectorAll('.slides section.present').length"));
	}

	@Test
	void theSlideInViewMayGo() {
		Deck deck = deck(THREE, V6);
		show(deck, 2);
		deck = replaced(deck, "\n---\n\n# Three\n", "");
		show(deck, Optional.empty());
		assertEquals("One|Two", titles());
		assertEquals("Two", inView());
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void stacksNestAndDissolve(String reveal) {
		Deck deck = deck("# One\n\n----\n\n# Below\n\n---\n\n# Two\n", reveal);
		show(deck, 1);
		assertEquals("Below", inView());
		assertEquals("One,Below|Two", js("return [...document.querySelectorAll('.slides > section')]"
				+ ".map(c => [...c.querySelectorAll('h1')].map(h => h.textContent).join()).join('|')"));
		assertEquals(1.0, js("return document.querySelectorAll('.slides > section.stack').length"));
		SlideId below = deck.slides().get(1).id();
		js("document.querySelectorAll('.slides h1')[1].mark = true");
		deck = replaced(deck, "\n----\n", "\n---\n");
		show(deck, Optional.of(below));
		assertEquals(0.0, js("return document.querySelectorAll('.slides > section.stack').length"));
		assertEquals("One|Below|Two", titles());
		assertEquals("Below", inView());
		assertEquals(true, js("return document.querySelectorAll('.slides h1')[1].mark"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void codeIsHighlightedWithItsLineStepsAlsoAfterAnEdit(String reveal) {
		Deck deck = deck("# One\n\n```js [1|2-3]\nlet a = '<b>';\nlet c;\nlet d;\n```\n", reveal);
		show(deck, 0);
		String probe = "const p = document.querySelector('.slides pre'); return [p.querySelectorAll('code').length, "
				+ "p.querySelectorAll('code.fragment.visible').length, p.querySelectorAll('.hljs-keyword').length, p.querySelector('.hljs-ln-code').textContent].join()";
		assertEquals("2,1,6,let a = '<b>';", js(probe));
		show(replaced(deck, "let d;", "let d; let e;"), 0);
		assertEquals("2,1,8,let a = '<b>';", js(probe));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void fragmentsKeepTheirStepWhileTyping(String reveal) {
		Deck deck = deck("# One\n\n- a <!-- .element: class=\"fragment\" -->\n- b <!-- .element: class=\"fragment\" -->\n\n---\n\n# Two\n", reveal);
		show(deck, 0);
		String visible = "return document.querySelectorAll('.fragment.visible').length";
		assertEquals(2.0, js(visible), "the author sees the slide he is in whole");
		js("document.querySelector('.reveal').dispatchEvent(new KeyboardEvent('keydown', { keyCode: 80, bubbles: true }))");
		assertEquals(1.0, js(visible));
		show(replaced(deck, "- a ", "- a changed "), 0);
		assertEquals(1.0, js(visible));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void hiddenSlidesAreShownAsSuch(String reveal) {
		Deck deck = deck("# One\n\n---\n\n<!-- .slide: data-visibility=\"hidden\" -->\n# Two\n", reveal);
		show(deck, 0);
		assertEquals(true, js("return document.getElementById('lectern-hint').hidden"));
		show(deck, 1);
		assertEquals("Two", inView());
		assertEquals(false, js("return document.getElementById('lectern-hint').hidden"));
	}

	@Test
	void attributesOfASlideAreSetAndTakenAway() {
		Deck deck = deck("<!-- .slide: class=\"wide dark\" data-background-color=\"#102030\" -->\n# One\n", V6);
		show(deck, 0);
		String probe = "const s = document.querySelector('.slides section'); return ['wide', 'dark', 'present'].map(c => s.classList.contains(c)).join() + ' ' "
				+ "+ s.getAttribute('data-background-color') + ' ' + document.querySelector('.slide-background').style.backgroundColor";
		assertEquals("true,true,true #102030 rgb(16, 32, 48)", js(probe));
		show(replaced(deck, " dark\" data-background-color=\"#102030\"", "\""), 0);
		assertTrue(((String) js(probe)).startsWith("true,false,true null"), (String) js(probe));
	}

	@Test
	void whatIsHalfTypedLeavesTheLastGoodPictureWithAHint() {
		String hint = "return document.getElementById('lectern-hint').hidden ? '' : document.getElementById('lectern-hint').textContent";
		Deck deck = deck("# One\n\ntext\n\nNote: said\n\n---\n\n# Two\n", V6);
		show(deck, 0);
		deck = replaced(deck, "text", "<div class=\"");
		show(deck, 0);
		assertEquals("text", js("return document.querySelector('.present p').textContent"));
		assertTrue(((String) js(hint)).length() > 10, (String) js(hint));
		deck = replaced(deck, "<div class=\"", "<div class=\"a\">new</div>");
		show(deck, 0);
		assertEquals("new", js("return document.querySelector('.present .a').textContent"));
		assertEquals("", js(hint));
		Optional<SlideId> one = Optional.of(deck.slides().get(0).id());
		deck = replaced(deck, "# Two\n", "# Two\n\n<!-- half");
		show(deck, one);
		assertEquals("", js(hint), "another slide's");
		show(deck, 1);
		assertTrue(((String) js(hint)).length() > 10, (String) js(hint));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void theBlocksAroundAnEditStayWhatTheyAre(String reveal) {
		Deck deck = deck("# One\n\nfirst\n\n<video controls src=\"a.mp4\"></video>\n\nlast <audio src=\"a.mp3\"></audio>\n\n```js\nlet a;\n```\n", reveal);
		show(deck, 0);
		js("document.querySelectorAll('.present :is(video, audio, pre)').forEach(e => e.mark = true)");
		deck = replaced(deck, "first", "first typed");
		show(deck, 0);
		deck = replaced(deck, "last", "last typed");
		show(deck, 0);
		Optional<SlideId> one = Optional.of(deck.slides().get(0).id());
		deck = replaced(deck, "let a;\n```\n", "let a;\n```\n\n---\n\n# Two\n");
		show(deck, one);
		assertEquals("true true true", js("return [...document.querySelectorAll('.present :is(video, audio, pre)')].map(e => e.mark).join(' ')"));
		assertTrue(((String) js("return document.querySelector('.present').textContent")).contains("last typed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void slidesAreAnimatedIntoTheNextAndNotIntoThemselves(String reveal) {
		String running = "return [...document.querySelectorAll('.slides section')].filter(s => s.dataset.autoAnimate === 'running').map(s => s.textContent.trim()).join()";
		Deck deck = deck("<!-- .slide: data-auto-animate -->\n# Same\n\n---\n\n<!-- .slide: data-auto-animate -->\n# Same\n\nmore\n", reveal);
		show(deck, 0);
		assertEquals("", js(running));
		js("window.animations = 0; document.querySelector('.reveal').addEventListener('autoanimate', () => window.animations++)");
		press(KEY_RIGHT);
		window.until(() -> ((String) js(running)).contains("more"), () -> "running: " + js(running));
		assertEquals(2.0, js("return document.querySelectorAll('.slides h1[data-auto-animate-target]').length"));
		assertEquals(1.0, js("return window.animations"));
		Optional<SlideId> there = Optional.of(deck.slides().get(1).id());
		deck = replaced(deck, "more", "more typed");
		show(deck, there);
		deck = replaced(deck, "# Same\n\nmore", "# Other\n\nmore");
		show(deck, there);
		assertEquals(1.0, js("return window.animations"), "typing animates nothing");
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void mediaPlayOnWhileOneTypes(String reveal) throws IOException {
		Files.write(course.resolve("long.wav"), silence(20));
		Deck deck = deck("# One\n\nfirst\n\n<audio src=\"long.wav\" loop></audio>\n\n---\n\n# Two\n", reveal);
		show(deck, 0);
		js("const a = document.querySelector('audio'); a.muted = true; a.addEventListener('pause', () => window.paused = true);"
				+ "a.addEventListener('error', () => window.unplayable = true); a.play().catch(() => window.unplayable = true)");
		window.until(() -> Boolean.TRUE.equals(js("return window.unplayable === true || document.querySelector('audio').currentTime > 0")), () -> "neither plays nor fails");
		assumeTrue(Boolean.TRUE.equals(js("return window.unplayable !== true")), "skipped: this browser plays no WAV");
		for (int i = 0; i < 5; i++) {
			double before = (double) js("return document.querySelector('audio').currentTime");
			deck = replaced(deck, i % 2 == 0 ? "first" : "typed", i % 2 == 0 ? "typed" : "first");
			show(deck, 0);
			deck = replaced(deck, "# Two\n", "# Two\n\n---\n\n# More\n");
			show(deck, Optional.of(deck.slides().get(0).id()));
			window.until(() -> (double) js("return document.querySelector('audio').currentTime") != before, () -> "stands at " + before);
		}
		assertEquals("false undefined", js("return document.querySelector('audio').paused + ' ' + window.paused"));
	}

	/* A WAV file of so many seconds. */
	private static byte[] silence(int seconds) {
		int rate = 8000;
		ByteBuffer wav = ByteBuffer.allocate(44 + rate * seconds).order(ByteOrder.LITTLE_ENDIAN);
		wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + rate * seconds).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1)
				.putInt(rate).putInt(rate).putShort((short) 1).putShort((short) 8).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(rate * seconds);
		while (wav.hasRemaining()) {
			wav.put((byte) 0x80);
		}
		return wav.array();
	}

	@ParameterizedTest
	@ValueSource(strings = { V5, V6 })
	void backgroundsFollowTheirSlide(String reveal) {
		String colour = "return [...document.querySelectorAll('.slide-background.present')].at(-1).style.backgroundColor";
		Deck deck = deck("<!-- .slide: data-background-color=\"#010203\" -->\n# One\n\n---\n\n# Two\n", reveal);
		show(deck, 0);
		assertEquals("rgb(1, 2, 3)", js(colour));
		deck = replaced(deck, "#010203", "#040506");
		show(deck, 0);
		assertEquals("rgb(4, 5, 6)", js(colour));
		deck = replaced(deck, "<!-- .slide", "# Zero\n\n---\n\n<!-- .slide");
		show(deck, 1);
		assertEquals("rgb(4, 5, 6)", js(colour));
	}
}
