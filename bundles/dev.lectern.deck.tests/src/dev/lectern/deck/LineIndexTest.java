package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LineIndexTest {

	@Test
	void countsLinesAndColumnsFromOne() {
		LineIndex lines = Decks.plain("a\r\nbc\rd\n").lines();
		assertEquals(4, lines.count());
		assertEquals(1, lines.lineAt(2));
		assertEquals(2, lines.lineAt(3));
		assertEquals(2, lines.columnAt(4));
		assertEquals(3, lines.lineAt(6));
		assertEquals(4, lines.lineAt(8));
		assertEquals(1, lines.columnAt(8));
		assertEquals(8, lines.offsetOf(4));
	}

	@Test
	void knowsItsBounds() {
		LineIndex lines = Decks.plain("").lines();
		assertEquals(1, lines.count());
		assertEquals(1, lines.lineAt(0));
		assertThrows(IndexOutOfBoundsException.class, () -> lines.lineAt(1));
		assertThrows(IndexOutOfBoundsException.class, () -> lines.lineAt(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> lines.offsetOf(0));
		assertThrows(IndexOutOfBoundsException.class, () -> lines.offsetOf(2));
	}
}
