package dev.lectern.benchmark;

import java.util.Random;

/**
 * Made-up decks of any length, the same in every run: headings, lists, emphasis, a cited paper on each slide, now and then code, a table, notes, Chinese.
 */
public final class SampleDeck {

	private static final String SEPARATOR = "\n\n---\n\n";
	private static final String[] WORDS = ("attention token context model scaling layer weight gradient prompt answer reward memory retrieval agent tool "
			+ "language sequence loss data compute").split(" ");
	private static final String[] CHINESE = { "注意力", "上下文", "模型", "参数", "梯度", "提示词", "检索", "智能体" };

	private final Random random = new Random(20_26);
	private final StringBuilder text = new StringBuilder();

	private SampleDeck() {
	}

	/** @param slides how many; at least 1 */
	public static String of(int slides) {
		SampleDeck deck = new SampleDeck();
		for (int i = 1; i <= slides; i++) {
			if (i > 1) {
				deck.text.append(SEPARATOR);
			}
			deck.slide(i);
		}
		return deck.text.append('\n').toString();
	}

	private void slide(int number) {
		text.append("## ").append(number).append(". ").append(words(4)).append("\n\n");
		text.append("Some ").append(words(6)).append(" with **").append(words(2)).append("** and *").append(words(1)).append("*.\n\n");
		for (int i = 0; i < 3; i++) {
			text.append("- ").append(words(5)).append('\n');
		}
		if (number % 10 == 3) {
			text.append("\n```python [1|2]\ndef step(x):\n    return x + 1\n```\n");
		}
		if (number % 10 == 6) {
			text.append("\n| what | how |\n|---|---|\n| ").append(words(1)).append(" | ").append(words(2)).append(" |\n");
		}
		if (number % 5 == 2) {
			text.append('\n').append(CHINESE[random.nextInt(CHINESE.length)]).append("与").append(CHINESE[random.nextInt(CHINESE.length)]).append("的**关系**。\n");
		}
		text.append("\n[").append(words(3)).append("](https://arxiv.org/abs/").append(String.format("%04d.%05d", 1701 + number % 12, number % 99_999)).append(") (2017)");
		if (number % 7 == 0) {
			text.append("\n\nNote: ").append(words(8));
		}
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return words.toString();
	}
}
