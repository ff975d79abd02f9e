package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Note:", "note:", "Notes:", "NOTES:", "sNote:" })
	void aSingleMarkerBeginsTheNotes(String marker) {
		String text = "# A\n\n" + marker + " say *this*\n\n";
		Slide slide = Decks.only(text);
		assertEquals(marker + " say *this*", slide.notes().orElseThrow().in(text));
		assertEquals("<h1>A</h1>\n<aside class=\"notes\"><p>say <em>this</em></p>\n</aside>", slide.html().replaceAll("\\n+", "\n").strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "# A\n\n  Note: x", "# A\n\nnote：x", "# A\n\n备注：x", "# A\nNote: x\nNote: y", "# A", "" })
	void anythingElseStaysVisible(String text) {
		Slide slide = Decks.only(text);
		assertEquals(Optional.empty(), slide.notes());
		assertTrue(!slide.html().contains("<aside"), slide.html());
	}

	@Test
	void notesMayBeEmptyAndMayBeAllThereIs() {
		assertEquals("<aside class=\"notes\"></aside>", Decks.only("Note:").html().strip());
		assertEquals("", Decks.only("Note: only").title());
		assertEquals(new SourceRange(0, 10), Decks.only("Note: only").notes().orElseThrow());
	}

	@Test
	void aMarkerInsideAFenceBreaksTheFence() {
		Slide slide = Decks.only("```\ncode\nNote: x\n```\n");
		assertTrue(slide.notes().isPresent());
		assertTrue(slide.html().contains("&lt;aside class=\"notes\"&gt;"), slide.html());
	}

	@Test
	void anExpressionWithACapturingGroupFindsNone() {
		assertEquals(Optional.empty(), Decks.with(new Separators("---", "", "^(Note):"), "a\nNote: b").slides().get(0).notes());
	}

	@Test
	void linksInTheNotesCountAndHeadingsDoNot() {
		String text = "# A\n\nNote:\n\n## B\n\n[x](http://y.z)\n";
		Slide slide = Decks.only(text);
		assertEquals(1, slide.headings().size());
		assertEquals("[x](http://y.z)", slide.links().get(0).range().in(text));
	}
}
