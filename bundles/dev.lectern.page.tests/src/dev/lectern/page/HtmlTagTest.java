package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class HtmlTagTest {

	@Test
	void tagsAreReadWithWhatTheyHave() {
		assertEquals(List.of(new HtmlTag("p", Map.of("title", "a > \"b\" & c", "data-x", "", "class", "y"), ""), new HtmlTag("img", Map.of("src", "a.png"), "")),
				HtmlTag.in("<p title=\"a > &quot;b&quot; &amp; c\" data-x class=y>text &lt;b&gt;</p><IMG SRC='a.png'>"));
	}

	@Test
	void whatScriptsStylesAndCommentsHoldIsNoTag() {
		assertEquals(List.of(new HtmlTag("script", Map.of(), "a < b; '<!--'; '<p>'"), new HtmlTag("b", Map.of(), ""), new HtmlTag("style", Map.of("media", "print"), "p > b {}"),
				new HtmlTag("i", Map.of(), "")), HtmlTag.in("<!-- it's <p title='x --><script>a < b; '<!--'; '<p>'</script><b>'</b><style media=\"print\">p > b {}</style><i></i>"));
	}
}
