package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Profile;

/** Rules over random decks, made of all that rules look at. */
class HostileDecksTest {

	private static final int DECKS = 100;
	private static final String[] PIECES = { "# A", "##B", "＃ 标题", "text", "**注意：**请看", "**a **b", "_强调_后", "前**“引号”**后", "***x***", "**", "*", "`code`", "`", "```", "```js",
			"~~~", "````", "<!--", "-->", "<!-- a -->", "<!-- .slide: class=\"a\" -->", "<!-- .slide: class='a' b=c -->", "<!-- .element: data-x", "<!-- slide: a=\"b\" -->",
			"<!-- .slide: class=“a” ;x=\"y\" data-background-colour=\"z\"-->", "<script", "<script>", "</script>", "</SCRIPT >", "<style>", "<div>", "</div>", "<div/>", "<T>", "<img src=a.png>",
			"![](a.png)", "![a](images/b.png)", "[a] (https://b.c)", "[a](https://b.c", "【a】（https://b.c）", "[a]: b", "| a | b |", "|---|---|", "| 1 | `x|y` | 3 |", "|---|",
			"---", "--- ", " ---", "----", "--", "———", "***", "Note:", "note: x", "Notes：x", "备注：x", "  Note: x", "$$ \\frac{a}{b} \\\\ \\{ $$", "- a", "  - b", "-苹果", "1.第一",
			"> q", "    indented", "\t", "  ", "\r\n", "\r", "\0", "\uD83D\uDE00", "\uD83D", "\\", "&amp;", "title: x", "\n---\n", "\n----\n", "\n\n\n\n", "[LoRA](https://arxiv.org/abs/2106.09685)", "[3](https://arxiv.org/abs/2407.21783v1)", " (2018)", "（2019）", " (2020-23)", " / ",
			"[DPO: Direct Policy Optimization](https://arxiv.org/abs/2305.18290)", "arXiv:2501.1939", "https://arxiv.org/abs/2513.00001", "DPO (Direct Policy Optimization)",
			"| Paper | Year |\n|---|---|\n| [BERT](https://arxiv.org/abs/2106.09685) | 2019 |", "[a](https:/b.c)", "[a](#/9)" };

	private static String deck(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(25); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? random.nextBoolean() ? "" : " " : random.nextBoolean() ? "\n" : "\n\n");
		}
		return text.toString();
	}

	private static Profile profile(Random random) {
		return random.nextBoolean() ? Profile.SLIDES_INIT : Profile.DEFAULT;
	}

	@Test
	void findingsAndFixesLieInTheText() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < DECKS; i++) {
			String text = deck(random);
			CaseDeck deck = CaseDeck.of(text, profile(random), Set.of("src/en/images/b.png"));
			for (Rule rule : Rules.all()) {
				for (Finding finding : deck.findings(rule)) {
					String what = rule.id() + " in " + quoted(text, seed);
					assertTrue(finding.range().end() <= text.length(), what);
					assertFalse(finding.message().isBlank(), what);
					assertTrue(finding.fixes().isEmpty() || rule.fixable(), what);
					for (Fix fix : finding.fixes()) {
						assertFalse(fix.title().isBlank(), what);
						assertFalse(fix.appliedTo(text).equals(text), () -> fix.title() + ", " + what);
					}
				}
			}
		}
	}

	/** Rules that tell the first of a row find the second when the first is mended, so they may find as much as before; but not forever. */
	@Test
	void sureFixesMend() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < DECKS; i++) {
			CaseDeck deck = CaseDeck.of(deck(random), profile(random), Set.of("src/en/images/b.png"));
			for (Rule rule : Rules.all()) {
				mend(rule, deck, seed);
			}
		}
	}

	private static void mend(Rule rule, CaseDeck first, long seed) {
		CaseDeck deck = first;
		for (int step = 0; step < 60; step++) {
			List<Finding> findings = deck.findings(rule);
			List<Fix> sure = findings.stream().flatMap(finding -> finding.fixes().stream().filter(Fix::sure).limit(1)).toList();
			if (sure.isEmpty()) {
				return;
			}
			CaseDeck mended = deck.with(sure.getFirst().appliedTo(deck.deck().text()));
			String before = deck.deck().text();
			assertTrue(mended.findings(rule).size() <= findings.size(),
					() -> rule.id() + ": " + sure.getFirst().title() + " " + sure.getFirst().edits() + " makes " + quoted(mended.marked(rule), seed) + " from " + quoted(before, seed));
			deck = mended;
		}
		String last = deck.deck().text();
		assertTrue(deck.findings(rule).stream().noneMatch(finding -> finding.fixes().stream().anyMatch(Fix::sure)), () -> rule.id() + " mends forever: " + quoted(last, seed));
	}

	private static String quoted(String text, long seed) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\0", "\\0") + "\" (seed " + seed + ')';
	}
}
