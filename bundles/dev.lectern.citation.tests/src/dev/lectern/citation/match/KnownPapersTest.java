package dev.lectern.citation.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.SourceRange;

class KnownPapersTest {

	private static final ArxivIdentifier OWN = id("2301.00001");
	private static final ArxivIdentifier OTHER = id("2301.00002");

	private static ArxivIdentifier id(String id) {
		return ArxivIdentifier.parse(id).orElseThrow();
	}

	private static LockedPaper paper(ArxivIdentifier id, String title, String summary) {
		return LockedPaper.of(new Paper(id, title, List.of("Ada van der Lovelace"), LocalDate.of(2023, 1, 3), LocalDate.of(2024, 2, 1), 2, List.of(), summary,
				Optional.of("ICLR 2025"), Optional.empty(), Optional.empty(), false), Instant.EPOCH, "");
	}

	private static Fit fit(String label, String title, String summary) {
		return KnownPapers.of(LockFile.of(List.of(paper(OWN, title, summary)))).judge(label, Optional.empty(), OWN).orElseThrow().fit();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Attention is all you need                  | Attention Is All You Need                                       | TITLE
			Let’s Verify Step by Step                  | Let's Verify Step by Step                                       | TITLE
			LoRA                                       | LoRA: Low-Rank Adaptation of Large Language Models              | HEAD
			Low-Rank Adaptation of LLMs                | LoRA: Low-Rank Adaptation of Large Language Models              | HEAD
			LoRA（低秩适配）                              | LoRA: Low-Rank Adaptation of Large Language Models              | HEAD
			LoRA 系列论文                                | LoRA: Low-Rank Adaptation of Large Language Models              | HEAD
			Scaling Laws (Kaplan)                      | Scaling Laws for Neural Language Models                         | BEGINNING
			Llama 3                                    | The Llama 3 Herd of Models                                      | BEGINNING
			LLaMA-Factory                              | LlamaFactory: Unified Efficient Fine-Tuning                     | HEAD
			GraphRAG                                   | From Local to Global: A Graph RAG Approach                      | PIECE
			Mirage?                                    | Are Emergent Abilities of Large Language Models a Mirage?       | PIECE
			DPO                                        | Direct Preference Optimization: Your Language Model             | ACRONYM
			RoPE                                       | RoFormer: Enhanced Transformer with Rotary Position Embedding   | LETTERS
			T5                                         | The Limits of Transfer Learning with a Text-to-Text Transformer | LETTERS
			PEFT Survey                                | A Guide to Parameter-Efficient Fine-Tuning                      | ACRONYM
			Lovelace on Scaling Laws                   | Scaling Laws for Neural Language Models                         | WORDS
			思维链                                       | Chain-of-Thought Prompting                                      | UNKNOWN
			Smallville                                 | Generative Agents: Interactive Simulacra of Human Behavior      | UNKNOWN
			Llama 7                                    | Llama 2: Open Foundation Models                                 | NONE
			Deep Residual Learning                     | LoRA: Low-Rank Adaptation of Large Language Models              | NONE
			Attention Is All You Want                  | Attention Is All You Need                                       | NONE
			""")
	void knowsTheFormsOfATitle(String label, String title, Fit fit) {
		assertEquals(fit, fit(label, title, ""));
	}

	@Test
	void anAbstractTellsNicknamesAndThatThereIsNone() {
		assertEquals(Fit.INTRODUCED, fit("Chinchilla", "Training Compute-Optimal Large Language Models", "We call the model Chinchilla."));
		assertEquals(Fit.WORDS, fit("Gopher", "Training Compute-Optimal Large Language Models", "We call the model Chinchilla. It needs as much as Gopher."));
		assertEquals(Fit.WORDS, fit("GRPO", "DeepSeekMath: Limits", "We introduce Group Relative Policy Optimization."));
		assertEquals(Fit.NONE, fit("Gopher", "Training Compute-Optimal Large Language Models", "We call the model Chinchilla."));
	}

	@Test
	void anAcceptedNameFits() {
		LockFile lock = LockFile.of(List.of(paper(OWN, "On the Measure of Intelligence", "An abstract.").withNicknames(List.of("ARC-AGI"))));
		assertEquals(Fit.NICKNAME, KnownPapers.of(lock).judge("ARC AGI", Optional.empty(), OWN).orElseThrow().fit());
		assertEquals(Fit.NICKNAME, KnownPapers.of(lock, Map.of(OWN, Set.of("Chollet’s"))).judge("Chollet's", Optional.empty(), OWN).orElseThrow().fit());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FlashAttention     | FlashAttention-2: Faster Attention            | FlashAttention: Fast and Exact Attention
			FlashAttention-2   | FlashAttention: Fast and Exact Attention      | FlashAttention-2: Faster Attention
			LLaMA              | Llama 2: Open Foundation Models               | LLaMA: Open and Efficient
			Llama 2            | LLaMA: Open and Efficient                     | Llama 2: Open Foundation Models
			BERT               | ColBERT: Passage Search over BERT             | BERT: Pre-training of Transformers
			Emergent Abilities | Are Emergent Abilities of LLMs a Mirage?      | Emergent Abilities of Large Language Models
			YaRN               | LoRA: Low-Rank Adaptation                     | YaRN: Efficient Context Window Extension
			""")
	void tellsSiblingsApart(String label, String own, String other) {
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(paper(OWN, own, ""), paper(OTHER, other, ""))));
		assertEquals(Optional.of(OTHER), papers.judge(label, Optional.empty(), OWN).orElseThrow().other().map(LockedPaper::identifier));
		assertEquals(Optional.empty(), papers.judge(label, Optional.empty(), OTHER).orElseThrow().other());
		assertEquals(OTHER, papers.meant(label).getFirst().identifier());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GPT-3        |      | Training models to follow instructions | Our 1.3B model is preferred to GPT-3.   | Few-Shot Learners     | We train GPT-3, a model.              | true
			GPT-3        | 2023 | Training models to follow instructions | Our 1.3B model is preferred to GPT-3.   | Few-Shot Learners     | We train GPT-3, a model.              | false
			GPT-3        |      | Training models to follow instructions | We introduce GPT-3, a model.            | Few-Shot Learners     | We train GPT-3, a model.              | false
			GPT-3        |      | Training models to follow instructions | Our 1.3B model is preferred to GPT-3.   | Few-Shot Learners     | We compare with GPT-3, a model.       | false
			MMLU         |      | Training Models                        | It is best on the MMLU benchmark.       | Measuring Massive Multitask Language Understanding | x        | true
			ARC          |      | On the Measure of Intelligence         |                                         | Augmented Retrieval and Critique with Self-Reflection | x     | false
			LoRA         |      | DoRA: Weighted Low-Rank Adaptation     |                                         | LoRA: Low-Rank        |                                       | true
			LoRA         | 2023 | DoRA: Weighted Low-Rank Adaptation     |                                         | LoRA: Low-Rank        |                                       | true
			Scaling Laws | 2023 | Revisiting Scaling Laws                |                                         | Scaling Laws for LMs  |                                       | false
			Scaling Laws | 2020 | Revisiting Scaling Laws                |                                         | Scaling Laws for LMs  |                                       | true
			Survey       |      | LoRA: Low-Rank Adaptation              |                                         | Agents: A Survey      |                                       | false
			""")
	void labelAndYearTogetherTellWhichPaperIsMeant(String label, Integer year, String own, String ownSummary, String other, String otherSummary, boolean told) {
		LockedPaper older = LockedPaper.of(new Paper(id("2001.00002"), other, List.of(), LocalDate.of(2020, 1, 3), LocalDate.of(2020, 1, 3), 1, List.of(),
				otherSummary == null ? "" : otherSummary, Optional.empty(), Optional.empty(), Optional.empty(), false), Instant.EPOCH, "");
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(paper(OWN, own, ownSummary == null ? "" : ownSummary), older)));
		Optional<CitedYear> given = Optional.ofNullable(year).map(one -> new CitedYear(one, one, new SourceRange(0, 4), CitedYear.Place.ROUND, false, true));
		assertEquals(told ? Optional.of(older) : Optional.empty(), papers.judge(label, given, OWN).orElseThrow().other());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			LoRA                      | LoRA: Low-Rank Adaptation                   | QLoRA: Efficient Finetuning        | true
			Low-Rank Adaptation       | LoRA: Low-Rank Adaptation                   | Low-Rank Adaptation                | false
			Scaling Laws              | Scaling Laws for Neural Language Models     | Attention                          | true
			Scaling Laws              | Scaling Laws for Neural Language Models     | Scaling Laws for Transfer          | false
			Mistral                   | Mistral 7B                                  | Attention                          | true
			Llama                     | Llama 2: Open Models                        | Attention                          | false
			Llama 2 70B               | Llama 2: Open Models                        | Attention                          | false
			DPO                       | Direct Preference Optimization              | Attention                          | false
			Language Models           | Language Models are Few-Shot Learners       | Attention                          | false
			""")
	void certainIsOnlyANameThatNoOtherPaperHas(String label, String own, String other, boolean certain) {
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(paper(OWN, own, ""), paper(OTHER, other, ""))));
		assertEquals(certain, papers.judge(label, Optional.empty(), OWN).orElseThrow().certain());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			We introduce Codex, a GPT language model.                                                | codex
			We call the resulting models InstructGPT. In human evaluations GPT-3 is worse.           | instructgpt
			We train a predicted compute-optimal model, Chinchilla, that needs as much as Gopher.    | chinchilla
			We propose a new decoding strategy, self-consistency, to replace the naive one.          | selfconsistency
			We introduce Group Relative Policy (GRPO), a variant of Proximal Policy Optimization (PPO). | grouprelativepolicy grpo
			On HumanEval, a new evaluation set we release, GPT-3 solves nothing.                     | humaneval
			The code is at https://github.com/OpenAI/CLIP.                                           | clip
			We present the first attempt to use language-only GPT-4 to generate data.                |
			We propose a novel BERT variant and train it on ImageNet, like GPT-2.                    |
			LLaMA-13B outperforms GPT-3 and is competitive with the best models, Chinchilla and PaLM. |
			""")
	void anAbstractIntroducesWhatItsPaperBrings(String summary, String names) {
		assertEquals(names == null ? Set.of() : Set.of(names.split(" ")), Introductions.in(summary));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DeepSeek series", "R1", "DeepSeek-R1", "Reasoning" })
	void aWordThatManyTitlesHaveIsNoOtherPaper(String label) {
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(paper(OWN, "DeepSeek-R1: Incentivizing Reasoning", ""), paper(OTHER, "DeepSeek-Coder: When Models Meet Programming", ""))));
		assertEquals(Optional.empty(), papers.judge(label, Optional.empty(), OWN).orElseThrow().other());
	}

	@ParameterizedTest
	@CsvSource({ "2312.00752, 2312.00752, false", "2312.00752, 2312.00725, true", "2312.00752, 2312.0752, true", "2312.00752, 2312.007522, true", "2312.00752, 2312.00753, true",
			"2312.00752, 2321.00752, true", "2312.00752, 2312.05702, false", "2312.00752, 2312.00775, false", "2312.00752, 2313.00753, false", "'', 1, true", "'', '', false" })
	void aSlipIsOneCharacterOrTwoThatChangedPlaces(String one, String other, boolean slip) {
		assertEquals(slip, KnownPapers.isOneSlip(one, other));
		assertEquals(slip, KnownPapers.isOneSlip(other, one));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mamba                                  | 2312.00725 | true
			Mamba: Linear-Time Sequence Modeling   | 2312.00752 | false
			Mamba（选择性状态空间）                    | 2312.00753 | true
			Linear-Time Sequence Modeling          | 2312.00725 | true
			Sequence Modeling                      | 2312.00725 | true
			Modeling                               | 2312.00725 | false
			Mamba                                  | 2312.05702 | false
			Hyena                                  | 2312.00725 | false
			状态空间模型                              | 2312.00725 | false
			""")
	void labelAndNumberTogetherTellWhichPaperWasMeant(String label, String cited, boolean told) {
		LockedPaper mamba = paper(id("2312.00752"), "Mamba: Linear-Time Sequence Modeling with Selective State Spaces", "");
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(mamba, paper(OWN, "LoRA", ""))));
		assertEquals(told ? Optional.of(mamba) : Optional.empty(), papers.slip(label, id(cited)));
	}

	@Test
	void ofTwoPapersThatBothWereMeantNoneIsTold() {
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(paper(id("2312.00751"), "Mamba: One", ""), paper(id("2312.00752"), "Mamba: Two", ""))));
		assertEquals(Optional.empty(), papers.slip("Mamba", id("2312.00753")));
		assertEquals(2, papers.near("2312.00753").size());
	}

	@Test
	void nothingIsSaidOfUnknownPapers() {
		assertEquals(Optional.empty(), KnownPapers.NONE.judge("BERT", Optional.empty(), OWN));
	}

	@Test
	void titlesConflictOnlyWhenBothAreSome() {
		assertTrue(KnownPapers.areDifferentTitles("Attention is all you need", "Deep residual learning for images"));
		assertFalse(KnownPapers.areDifferentTitles("Attention is all you need", "The Transformer"));
		assertFalse(KnownPapers.areDifferentTitles("LoRA: Low-Rank Adaptation of Large Language Models", "Low-Rank Adaptation of LLMs"));
		assertFalse(KnownPapers.areDifferentTitles("思维链提示激发推理", "Chain-of-Thought Prompting Elicits Reasoning"));
	}

	@Test
	void equalFilesAreEqualKnowledge() {
		LockFile lock = LockFile.of(List.of(paper(OWN, "A", "")));
		assertEquals(KnownPapers.of(lock), KnownPapers.of(LockFile.of(lock.text())));
		assertNotEquals(KnownPapers.of(lock), KnownPapers.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "2301.00001, 2023, 2023, RIGHT", "2301.00001, 2022, 2024, RIGHT", "2301.00001, 2024, 2024, LATER", "2301.00001, 2025, 2025, LATER", "2301.00001, 2026, 2026, WRONG",
			"2301.00001, 2022, 2022, WRONG", "2301.00001, 2021, 2021, BEFORE_IDENTIFIER", "2302.00001, 2022, 2022, BEFORE_IDENTIFIER", "2302.00001, 2023, 2023, RIGHT",
			"2302.00001, 2024, 2024, UNKNOWN", "hep-th/9901001, 1998, 1998, UNKNOWN", "hep-th/9902001, 1998, 1998, BEFORE_IDENTIFIER" })
	void judgesYears(String identifier, int from, int to, YearFit fit) {
		Optional<Paper> known = paper(OWN, "A", "").paper().filter(paper -> paper.identifier().equals(id(identifier)));
		assertEquals(fit, YearFit.of(new CitedYear(from, to, new SourceRange(0, 4), CitedYear.Place.ROUND, false, true), id(identifier), known));
	}

	@Test
	void takesAnyLabel() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		KnownPapers papers = KnownPapers.of(LockFile.of(List.of(paper(OWN, "LoRA: Low-Rank Adaptation of Large Language Models", "x"), paper(OTHER, "?", ""))));
		String letters = "aAbB12 :()（）-–“”纸系列?.\uD83D\uDE00\u0301Ｌ\t";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder label = new StringBuilder(i % 3 == 0 ? "LoRA" : "");
			for (int k = random.nextInt(20); k > 0; k--) {
				label.append(letters.charAt(random.nextInt(letters.length())));
			}
			papers.judge(label.toString(), Optional.empty(), i % 2 == 0 ? OWN : OTHER).orElseThrow(() -> new AssertionError("seed " + seed));
		}
		assertEquals(Fit.NONE, papers.judge("word ".repeat(100_000), Optional.empty(), OWN).orElseThrow().fit());
		assertEquals(Fit.NONE, papers.judge("A".repeat(100_000) + " b c d", Optional.empty(), OWN).orElseThrow().fit());
	}
}
