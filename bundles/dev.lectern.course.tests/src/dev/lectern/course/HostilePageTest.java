package dev.lectern.course;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page holds, it is a course or a {@link CourseException}. */
class HostilePageTest {

	private static final String SLIDES_INIT = """
			<!doctype html><html lang="en"><head><title>T</title><link rel="stylesheet" href="a.css"></head><body>
			<script>/* c */ const r = /[/]"/g, t = `a${ {b: `c`} }d`;
			Slides.init({ title: 'A "title"', chapters: ['one', "two", ...more], langs: { en: 'EN', zh: '\\u4e2d\\u6587' }, f(x) { return x } }); // end
			</script></body></html>
			""";
	private static final String SECTIONS = """
			<html lang=en><title>T</title><link rel=stylesheet href="dist/theme/night.css"><body><div class=reveal>
			<section data-markdown="src/en/one.md" data-separator="^\\n---\\n$" data-separator-notes='^Note:'></section><section data-markdown=src/en/two.md></section>
			<script type=module>import R from './reveal.js@5.1.0/x.js'; Reveal.initialize({width: 1920, height: "1080", margin: 0.05, center: !0,
			markdown: {separator: '^\\n--$'}, plugins: [a, () => { return {b: 1} }]})</script>
			""";

	@TempDir
	Path folder;

	private CourseFiles files;

	@BeforeEach
	void makeDecks() throws IOException {
		files = new CourseFiles(folder).withDecks("src/en/one.md", "src/en/two.md", "src/zh/one.md");
	}

	private void reads(byte[] page, String what) throws IOException {
		files.with("index.html", page);
		assertDoesNotThrow(() -> {
			try {
				assertNotNull(LoadedCourse.load(files.read()));
			} catch (CourseException e) {
				assertNotNull(e.getMessage());
			}
		}, what);
	}

	@Test
	void survivesEveryTruncation() throws IOException {
		for (String page : new String[] { SLIDES_INIT, SECTIONS }) {
			for (int end = 0; end <= page.length(); end++) {
				reads(page.substring(0, end).getBytes(StandardCharsets.UTF_8), "cut at " + end);
			}
		}
	}

	@Test
	void survivesRandomDamage() throws IOException {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String signs = "{}[]()<>'\"`/*\\$,:;=.!-\n\r\0\uFEFF\u2028&%中";
		for (int i = 0; i < 300; i++) {
			StringBuilder page = new StringBuilder(i % 2 == 0 ? SLIDES_INIT : SECTIONS);
			for (int k = random.nextInt(8); k >= 0; k--) {
				int at = random.nextInt(page.length());
				int end = Math.min(page.length(), at + random.nextInt(random.nextInt(10) == 0 ? 60 : 3));
				page.replace(at, end, random.nextInt(4) == 0 ? "" : String.valueOf(signs.charAt(random.nextInt(signs.length()))));
			}
			byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
			if (random.nextInt(5) == 0) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			reads(bytes, "seed " + seed + ", round " + i + ": " + page);
		}
	}

	/** What a section hands on to its slides is written into a tag anew, where its quotation marks can leave that tag open. */
	@Test
	void handsNothingOnThatLeavesTheSlideOpen() throws Exception {
		files.with("index.html", "<section data-markdown=\"src/en/one.md\" class='a\" id='></section>");
		assertEquals(List.of("one"), files.read().chapters().stream().map(Chapter::id).toList());
	}

	@Test
	void survivesNesting() throws IOException {
		for (String bracket : new String[] { "[", "{a:", "(", "f(", "`${", "!", "-", "a=>", "'a'+", "x?", "[['a']," }) {
			String deep = bracket.repeat(100_000);
			reads(("<script>Slides.init({title: 'T', chapters: ['one'], langs: {en: 'EN'}, x: " + deep + "})</script>").getBytes(StandardCharsets.UTF_8), bracket);
			reads(("<script>Slides.init({chapters: " + deep + "})</script>").getBytes(StandardCharsets.UTF_8), bracket);
		}
		reads(("<div>".repeat(50_000) + SLIDES_INIT).getBytes(StandardCharsets.UTF_8), "div");
		reads(("<section data-markdown='src/en/one.md'>".repeat(20_000) + "<svg><script>").getBytes(StandardCharsets.UTF_8), "section");
	}

	@Test
	void keepsTheRestOfADeepPage() throws Exception {
		files.with("index.html", "<script>Slides.init({x: " + "[".repeat(50_000) + "]".repeat(50_000) + ", chapters: ['one']})</script>");
		assertEquals("one", files.read().chapters().getFirst().id());
	}
}
