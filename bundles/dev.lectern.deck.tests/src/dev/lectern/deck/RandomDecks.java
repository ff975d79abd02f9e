package dev.lectern.deck;

import java.util.List;
import java.util.Random;

/** Random decks and edits; the same seed gives the same ones. */
final class RandomDecks {

	private static final String[] PIECES = { "# A", "## B *c*", "text **b** `c`", "- x\n- y", "> q", "```js [1|2]\nlet a;\n```", "![i](u.svg)",
			"[l](http://a.b)", "[r]\n\n[r]: c", "| a |\n|---|\n| b |", "<!-- .slide: class=\"c\" -->", "<!-- .element: id=\"e\" -->", "<div>\n<!-- .slide: data-q", "-->",
			"Note:", "Note: *n*", "中文，**粗体**。", "\uD83D\uDE00", "\n---\n", "\n----\n", "\n\n---\n\n", "\n\n----\n\n", "---", "-", "```", "\t", "    code", "   ", "\r\n",
			"\r", "\0", "<", "&amp;", "\\*", "$$x$$", "https://e.f" };

	private static final Separators[] SEPARATORS = { new Separators("---", "----", "Note:"), new Separators("-{2,}", "\\r", "Note:"),
			new Separators("\\n\\s*---\\s*\\n", "^#", "Note:"), new Separators("(?<=\\n)---\\n", "\\r\\n|\\n\\n", "Note:"),
			new Separators("-(?=[^]*x)", "\\n`[^]*`\\n", "Note:"), new Separators("\\r", "\\n", "Note:"), new Separators("x*", "\\b|\\n-", "Note:") };

	private final Random random;

	RandomDecks(long seed) {
		random = new Random(seed);
	}

	String text(int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(pieces + 1); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : "\n");
		}
		return text.toString();
	}

	TextEdit edit(String text) {
		int offset = random.nextInt(text.length() + 1);
		int most = text.length() - offset;
		int length = switch (random.nextInt(4)) {
			case 0 -> random.nextInt(most + 1);
			case 1 -> Math.min(most, random.nextInt(10));
			default -> 0;
		};
		return new TextEdit(offset, length, random.nextInt(3) == 0 ? "" : random.nextInt(2) == 0 ? "x" : text(4));
	}

	Profile profile() {
		return switch (random.nextInt(5)) {
			case 0, 1 -> Profile.SLIDES_INIT;
			case 2, 3 -> Profile.DEFAULT;
			default -> new Profile(SEPARATORS[random.nextInt(SEPARATORS.length)], Profile.Stage.DEFAULT, true, "black", List.of(), "6.0.2");
		};
	}

	int below(int bound) {
		return random.nextInt(bound);
	}
}
