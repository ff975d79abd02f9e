package dev.lectern.cli.check;

import dev.lectern.deck.TextEdit;

/** How the lines of a text end, for what is put into it. */
enum LineEnds {
	LF, CRLF;

	/** What most lines end with. */
	static LineEnds of(String text) {
		long all = text.chars().filter(c -> c == '\n').count();
		long crlf = text.split("\r\n", -1).length - 1L;
		return 2 * crlf > all ? CRLF : LF;
	}

	/** The edit's replacement with line ends of the text. Who replaces {@code \r} knows of it and means what he says. */
	String replacement(String text, TextEdit edit) {
		boolean meant = this == LF || edit.replacement().indexOf('\r') >= 0 || text.substring(edit.offset(), edit.offset() + edit.length()).indexOf('\r') >= 0;
		return meant ? edit.replacement() : edit.replacement().replace("\n", "\r\n");
	}
}
