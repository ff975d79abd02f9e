package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.deck.Profile;

/** Which citations are changed unasked: only those whose label and number mean one paper beyond doubt. */
class SureFixesTest {

	private static List<Fix> fixes(String text) {
		CaseDeck deck = CaseDeck.of(text, Profile.DEFAULT, Set.of());
		return Rules.all().stream().filter(rule -> rule.id().startsWith("citation.") && !(rule instanceof Rule.OfCourse)).flatMap(rule -> deck.findings(rule).stream())
				.flatMap(finding -> finding.fixes().stream()).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[LoRA](https://arxiv.org/abs/2106.09685) (2023)                                           | [LoRA](https://arxiv.org/abs/2106.09685) (2021)
			[LoRA: Low-Rank Adaptation of LLMs](https://arxiv.org/abs/2106.09685)（2020）                | [LoRA: Low-Rank Adaptation of LLMs](https://arxiv.org/abs/2106.09685)（2021）
			[Scaling Laws](https://arxiv.org/abs/2001.08361) (2019, 2018)                              |
			[Llama 2](https://arxiv.org/abs/2307.09288) (2022)                                         | [Llama 2](https://arxiv.org/abs/2307.09288) (2023)
			[Training Compute-Optimal LLMs](https://arxiv.org/abs/2203.15556) (2021)                   | [Training Compute-Optimal LLMs](https://arxiv.org/abs/2203.15556) (2022)
			[BERT](https://arxiv.org/abs/1907.11692) (2018)                                            |
			[RAG](https://arxiv.org/abs/2310.11511) (2020)                                             |
			[LoRA](https://arxiv.org/abs/2402.09353) (2021)                                            |
			[GPT-3](https://arxiv.org/abs/2203.02155) (2020)                                           |
			[Chinchilla](https://arxiv.org/abs/2302.13971) (2022)                                      |
			[GPT-2](https://arxiv.org/abs/2005.14165) (2019)                                           |
			[Llama](https://arxiv.org/abs/2302.13971) (2024)                                           |
			[DeepSeek](https://arxiv.org/abs/2501.12948) (2024)                                        |
			[DPO](https://arxiv.org/abs/2305.18290) (2022)                                             |
			[LLaMA-7B](https://arxiv.org/abs/2302.13971) (2022)                                        |
			[Language Models](https://arxiv.org/abs/2005.14165) (2019)                                 |
			[LLaMA](https://arxiv.org/abs/2302.1397)                                                   | [LLaMA](https://arxiv.org/abs/2302.13971)
			[Language](https://arxiv.org/abs/2302.1397)                                                |
			[BERT](https://arxiv.org/abs/2302.1397)                                                    |
			""")
	void changesUnaskedWhatIsProvedTwice(String text, String changed) {
		assertEquals(changed == null ? List.of() : List.of(changed), fixes(text).stream().filter(Fix::sure).map(fix -> fix.appliedTo(text)).toList());
	}
}
