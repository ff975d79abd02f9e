package dev.lectern.page;

import java.util.Random;

import dev.lectern.deck.Deck;
import dev.lectern.deck.TextEdit;

/** Edits that make, break, join and move slides. */
public final class RandomEdits {

	private static final String[] PIECES = { "\n\n---\n\n", "\n\n----\n\n", "# Title\n", "text ", "\n", "Note: n\n", "```\n", "<!-- .slide: class=\"c\" -->", "- item\n", "\n<style>p { color: red }</style>\n",
			"<!-- .slide: data-visibility=\"hidden\" -->" };

	private RandomEdits() {
	}

	/** One to three edits. */
	public static Deck of(Deck deck, Random random) {
		Deck after = deck;
		for (int edits = random.nextInt(3); edits >= 0; edits--) {
			int offset = random.nextInt(after.text().length() + 1);
			int length = random.nextInt(3) == 0 ? random.nextInt(after.text().length() - offset + 1) : 0;
			String text = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
			after = after.edited(new TextEdit(offset, length, text));
		}
		return after;
	}
}
