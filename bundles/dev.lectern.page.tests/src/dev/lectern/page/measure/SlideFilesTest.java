package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

class SlideFilesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"![a](a.png)|a.png",
			"![a](img/a%20b.png) and ![b](./img/../图.png?v=2#x)|img/a b.png,图.png",
			"<img src='a.svg' srcset=\"b.svg 1x, c.svg 2x,d.svg\" data-src=e.svg>|a.svg,b.svg,c.svg,d.svg,e.svg",
			"<picture><source srcset='a.webp 100w'><img src='a&amp;b.png'></picture>|a.webp,a&b.png",
			"<video poster='p.png' src='a.mp4'><source src=\"b.mp4\"></video>|p.png,a.mp4,b.mp4",
			"<svg><image href=\"a.png\"/><image xlink:href=\"b.png\"/><use href=\"c.svg#x\"/></svg>|a.png,b.png,c.svg",
			"<input type=image src=a.png>|a.png",
			"<p style=\"background: url(a.png), URL('b c.png'), url(&quot;d.png&quot;)\">x</p>|a.png,b c.png,d.png",
			"text <!-- .element: style=\"background: url(a.png)\" -->|a.png",
			"<!-- .slide: style=\"background-image: url('a.png')\" -->¶¶text|a.png",
			"<!-- .slide: data-background-image=\"a.png, b.png\" data-background=\"c.png\" -->¶¶text|a.png,b.png",
			"<!-- .slide: data-background=\"a.png\" -->¶¶text|a.png",
			"text¶¶Note:¶![n](n.png)|n.png" })
	void whatASlideShowsIsKnown(String slide, String files) {
		SlideFiles found = of(slide.replace('¶', '\n'));
		assertEquals(Set.of(files.split(",")), found.files());
		assertTrue(found.sure(), slide);
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Title", "[link](a.png)", "`![a](a.png)`", "```html\n<img src=\"a.png\">\n```", "![a](https://a.example/a.png)", "![a](//a.example/a.png)", "![a](/a.png)",
			"![a](../a.png)", "![a](data:image/gif;base64,AAAA)", "<!-- ![a](a.png) -->", "<script>draw('<img src=\"a.png\">')</script>", "<style>p { color: red }</style>",
			"<svg><use href=\"#x\"/></svg>", "<!-- .slide: data-background=\"#123456\" -->\n\ntext", "<!-- .slide: data-background-image=\"linear-gradient(red, blue)\" -->\n\ntext",
			"<p style=\"color: red\">x</p>", "<img alt=\"src\">", "<audio src=\"a.mp3\"></audio>", "<p title='<img src=\"a.png\">'>x</p>" })
	void whatShowsNoFileNeedsNone(String slide) {
		assertEquals(new SlideFiles(Set.of(), true), of(slide), slide);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<style>p { background: url(a.png) }</style>", "<style>p { background: image-set('a.png' 1x) }</style>",
			"<p style=\"background: url(a.png\">x</p>", "<p style=\"background: \\75rl(a.png)\">x</p>", "<p style=\"background: image-set('a.png' 1x)\">x</p>", "<img src=\"a\\b.png\">",
			"<img src=\"a\nb.png\">", "<img srcset=\"data:image/gif;base64,AAAA 1x, a.png 2x\">" })
	void whatOnlyABrowserKnowsIsNotSure(String slide) {
		assertFalse(of(slide).sure(), slide);
	}

	@Test
	void aCommentOrAScriptHidesNothingBehindIt() {
		assertEquals(Set.of("a.png"), of("<!-- it's <b title='x -->\n\n<script>if( a < b ) c = '<!--'</script>\n\n<p title=\"'\">x</p>\n\n<img src=\"a.png\">").files());
	}

	@Test
	void whatThePagesSectionHasCountsToo() {
		Profile profile = Profile.DEFAULT.withAttributes(Map.of("data-background-image", "a.png"));
		assertEquals(Set.of("a.png", "b.png"), of(Deck.of("![b](b.png)", profile).slides().getFirst()).files());
	}

	private static SlideFiles of(String slide) {
		return of(Deck.of(slide, Profile.DEFAULT).slides().getFirst());
	}

	private static SlideFiles of(Slide slide) {
		return SlideFiles.inside(slide).and(SlideFiles.around(slide));
	}
}
