package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Profile;

/** What {@code check --fix} writes without asking. */
class SureCitationFixesTest {

	private static final List<Rule> RULES = Rules.all().stream().filter(rule -> rule.id().startsWith("citation.") && !(rule instanceof Rule.OfCourse)).toList();

	/** Corrected for one paper it would be wrong for another. */
	@ParameterizedTest
	@ValueSource(strings = { "[T5](https://arxiv.org/abs/1910.10683) / [LoRA](https://arxiv.org/abs/2106.09685) (2019)\n",
			"[LLaMA](https://arxiv.org/abs/2302.13971), [Llama 3](https://arxiv.org/abs/2407.21783) (2022)\n",
			"[LLaMA](https://arxiv.org/abs/2302.13971)、[Llama 2](https://arxiv.org/abs/2307.09288)（2025）\n",
			"| Paper | Year |\n|---|---|\n| [Llama 2](https://arxiv.org/abs/2307.09288), [Llama 3](https://arxiv.org/abs/2407.21783) | 2023 |\n",
			"| Paper | Year |\n|---|---|\n| [DeepSeek-V2](https://arxiv.org/abs/2405.04434) replaced [Llama 2](https://arxiv.org/abs/2307.09288) | 2024 |\n",
			"<table><tr><th>Year</th><th>Paper</th></tr><tr><td rowspan=2>2016</td><td><a href=\"https://arxiv.org/abs/2106.09685\">LoRA</a></td></tr><tr><td>"
					+ "<a href=\"https://arxiv.org/abs/1810.04805\">BERT</a></td></tr></table>\n" })
	void aYearOfSeveralPapersStaysAsItIs(String text) {
		assertEquals(text, fixed(text));
	}

	@Test
	void whatStandsForOnePaperIsCorrected() {
		assertEquals("| Paper | Year |\n|---|---|\n| [LoRA](https://arxiv.org/abs/2106.09685) before [QLoRA](https://arxiv.org/abs/2305.14314) | 2021 |\n",
				fixed("| Paper | Year |\n|---|---|\n| [LoRA](https://arxiv.org/abs/2106.09685) before [QLoRA](https://arxiv.org/abs/2305.14314) | 2023 |\n"));
		assertEquals("**[LoRA](https://arxiv.org/abs/2106.09685)** **(2021)**\n", fixed("**[LoRA](https://arxiv.org/abs/2106.09685)** **(2023)**\n"));
	}

	@Test
	void anAddressIsTakenOutOfItsSentence() {
		assertEquals("见 <https://arxiv.org/abs/1706.03762>，<https://www.arxiv.org/abs/1810.04805>的论文\n",
				fixed("见 https://arxiv.org/abs/1706.03762，www.arxiv.org/abs/1810.04805的论文\n"));
		assertEquals("[A](https://arxiv.org/abs/2501.19393)\n", fixed("[A](https://arxiv.org/ABS/2501.19393)\n"));
		assertEquals("[s1: Simple test-time scaling](https://arxiv.org/abs/2501.19393)\n", fixed("[s1: Simple test-time scaling](https://arxiv.org/abs/250119393)\n"));
		assertEquals("[A](https://arxiv.org/abs/250119393)\n", fixed("[A](https://arxiv.org/abs/250119393)\n"));
	}

	/** One after the other, until nothing is sure any more. */
	private static String fixed(String text) {
		String now = text;
		for (int i = 0; i < 10; i++) {
			CaseDeck deck = CaseDeck.of(now, Profile.DEFAULT, Set.of());
			List<Fix> sure = RULES.stream().flatMap(rule -> deck.findings(rule).stream()).flatMap(finding -> finding.fixes().stream()).filter(Fix::sure).toList();
			if (sure.isEmpty()) {
				return now;
			}
			now = sure.getFirst().appliedTo(now);
		}
		throw new AssertionError("No end of fixes: " + now);
	}
}
