package dev.lectern.page.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

class SheetFilesTest {

	@Test
	void whatASheetTakesIsRelativeToIt() {
		String css = "@import \"more.css\"; @import url(/x.css); p { background: url(../img/a%20b.png?1), url('c.png'), url(https://a.example/d.png), url(data:image/png;base64,AA), url(#e) }"
				+ "/* url(f.png) */ q { content: 'url(g.png)' url(../../h.png) }";
		assertEquals(Set.of("css/more.css", "img/a b.png", "css/c.png"), SheetFiles.in(css, "css/own.css"));
		assertEquals(Set.of("more.css", "c.png"), SheetFiles.in(css, "own.css"));
	}
}
