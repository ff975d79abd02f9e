package dev.lectern.ui.check.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;

import dev.lectern.check.Fix;
import dev.lectern.deck.TextEdit;

class DeckFixesTest {

	private static Fix fix(TextEdit... edits) {
		return new Fix("fix", true, List.of(edits));
	}

	private static String applied(String text, Fix... fixes) {
		IDocument document = new Document(text);
		DeckFixes.apply(document, DeckFixes.edits(Arrays.asList(fixes)));
		return document.get();
	}

	@Test
	void manyFixesAreDoneAtOnceWhateverTheirOrder() {
		assertEquals("a[b]c(d)", applied("abcd", fix(new TextEdit(3, 0, "("), new TextEdit(4, 0, ")")), fix(new TextEdit(1, 1, "[b]"))));
	}

	@Test
	void ofTwoThatTouchTheSameTextOnlyTheFirstIsDone() {
		assertEquals("aXd", applied("abcd", fix(new TextEdit(2, 2, "Y")), fix(new TextEdit(1, 2, "X"))));
	}

	@Test
	void oneInsideAnotherIsNotDone() {
		assertEquals("<abcd>", applied("abcd", fix(new TextEdit(0, 0, "<"), new TextEdit(4, 0, ">")), fix(new TextEdit(2, 1, "X"))));
	}

	@Test
	void twoInsertionsAtOnePlaceAreNotMixed() {
		assertEquals("aXb", applied("ab", fix(new TextEdit(1, 0, "X")), fix(new TextEdit(1, 0, "Y"))));
	}

	@Test
	void nothingToDoChangesNothing() {
		assertEquals("ab", applied("ab", fix()));
	}

	@Test
	void theCaretStaysWhereItIsInTheText() {
		List<TextEdit> edits = List.of(new TextEdit(2, 1, "xyz"), new TextEdit(6, 4, "-"));
		assertEquals(List.of(0, 2, 5, 7, 8, 9, 9, 10), List.of(0, 2, 3, 5, 6, 7, 9, 11).stream().map(caret -> DeckFixes.moved(caret, edits)).toList());
	}
}
