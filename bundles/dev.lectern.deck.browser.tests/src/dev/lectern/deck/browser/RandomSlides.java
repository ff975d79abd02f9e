package dev.lectern.deck.browser;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lectern.deck.Separators;

/** Random slides from odd pieces; the same seed gives the same ones. */
final class RandomSlides {

	private static final String[] TEXTS = { "a", "b c", "中文", "，", "。", "“引”", "（注）", " ", " ", " ", "\u3000", "1", "100%", ".", "-",
			"&amp;", "&", "\\*", "\\", "\uD83D\uDE00", "$x_1$", "\"q\"", "'", "a@b.cd", "https://a.b/c", "https://a.b/中_文。", "www.a.bc,", "~", "|" };
	private static final String[] MARKS = { "*", "**", "***", "_", "__", "~~", "`" };
	private static final String[] INLINES = { "[甲](u)", "[a *b*](u \"t\")", "![图](a.png)", "<b>x</b>", "<br>", "<span class=\"s\">y</span>", "`c`", "``d`e``",
			"<!-- .element: class=\"e\" -->", "<https://a.b>", "[r]", "[s][r]" };
	private static final String[] BLOCKS = { "***", "```js [1|2]\nlet a;\n\nlet b;\n```", "text\n\n    code", "<div>\nhtml\n</div>", "<div>\n\n*md*\n\n</div>",
			"<!-- .slide: class=\"s\" -->", "<!-- .element: class=\"e\" -->", "Note: said", "| a | b |\n|:-|-:|\n| 1 | `2` |", "| a |\n|---|\n| 1 |\n2", "[r]: v \"w\"", "~~~\nx\n~~~", "> - q" };

	private static final String[] PUNCTUATION = { "--", "---", "...", ". . .", "\"", "'", "\"q\"", "'s ", "\\\"", "\\-", "\"'n' m\"", "``", "''", "'80s", "[1]", "x_y", "&quot;", " < " };

	private final String[] texts;
	private final Random random;

	RandomSlides(long seed) {
		this(seed, TEXTS);
	}

	private RandomSlides(long seed, String[] texts) {
		this.texts = texts;
		random = new Random(seed);
	}

	/** Slides with much punctuation. */
	static RandomSlides punctuated(long seed) {
		return new RandomSlides(seed, Stream.of(TEXTS, PUNCTUATION).flatMap(Stream::of).toArray(String[]::new));
	}

	/** A deck of so many slides; none of the pieces splits one. */
	Subject deck(String name, int slides) {
		return new Subject(name, Stream.generate(this::slide).limit(slides).collect(Collectors.joining("\n---\n")), Separators.DEFAULT);
	}

	private String slide() {
		StringBuilder slide = new StringBuilder();
		for (int blocks = 1 + random.nextInt(5); blocks > 0; blocks--) {
			slide.append(block()).append(random.nextInt(4) == 0 ? "\n" : "\n\n");
		}
		return slide.toString();
	}

	private String block() {
		return switch (random.nextInt(8)) {
			case 0 -> "#".repeat(1 + random.nextInt(3)) + " " + line();
			case 1 -> list();
			case 2 -> "> " + line() + "\n> " + line();
			case 3 -> "| " + line().replace("|", "") + " | " + line().replace("|", "") + " |\n|---|---|\n| " + line().replace("|", "") + " | x |";
			case 4, 5 -> any(BLOCKS);
			default -> paragraph();
		};
	}

	private String paragraph() {
		return random.nextBoolean() ? line() : line() + (random.nextInt(3) == 0 ? "  " : "") + "\n" + line();
	}

	private String list() {
		StringBuilder list = new StringBuilder();
		String indent = "";
		boolean ordered = random.nextInt(3) == 0;
		for (int items = 1 + random.nextInt(4); items > 0; items--) {
			list.append(indent).append(ordered ? "1. " : "- ").append(line()).append(random.nextInt(6) == 0 ? "\n\n" : "\n");
			indent = random.nextInt(3) == 0 ? ordered ? "   " : "  " : "";
		}
		return list.toString().stripTrailing();
	}

	/** Begins with a letter, so that it is the line it is meant to be. */
	private String line() {
		StringBuilder line = new StringBuilder("字");
		for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
			line.append(switch (random.nextInt(4)) {
				case 0 -> any(MARKS);
				case 1 -> random.nextBoolean() ? any(INLINES) : "x";
				default -> any(texts);
			});
		}
		return line.toString().stripTrailing();
	}

	private String any(String[] pieces) {
		return pieces[random.nextInt(pieces.length)];
	}
}
