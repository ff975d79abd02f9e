package dev.lectern.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

class CitationsTest {

	@Test
	void listsEveryLinkToAPaperInOrder() {
		assertEquals(List.of("2501.19393", "1706.03762v5", "2501.19393"), cited("""
				# Papers

				[s1](https://arxiv.org/abs/2501.19393), [Attention](https://arxiv.org/pdf/1706.03762v5.pdf "title")
				and [again](https://doi.org/10.48550/arXiv.2501.19393), [not a paper](https://example.org)
				"""));
	}

	@Test
	void knowsAutolinksReferencesAndHtml() {
		assertEquals(List.of("2501.19393", "1706.03762", "2203.15556"), cited("""
				<https://arxiv.org/abs/2501.19393>, [Attention][a], <a href="https://arxiv.org/abs/2203.15556">Chinchilla</a>

				[a]: https://arxiv.org/abs/1706.03762
				"""));
	}

	@Test
	void ignoresPicturesAndCode() {
		assertEquals(List.of(), cited("""
				![](https://arxiv.org/abs/2501.19393)

				`[s1](https://arxiv.org/abs/2501.19393)`

				    [s1](https://arxiv.org/abs/2501.19393)
				"""));
	}

	@Test
	void keepsTheLinkWithItsPlace() {
		String text = "# One\n\n---\n\n[s1](https://arxiv.org/abs/2501.19393)\n";
		Citation citation = Citations.in(Deck.of(text, Profile.DEFAULT).slides().get(1)).getFirst();
		assertEquals("s1", citation.link().label());
		assertEquals("[s1](https://arxiv.org/abs/2501.19393)", citation.link().range().in(text));
	}

	@Test
	void knowsEveryWayToCite() {
		assertEquals(List.of("1706.03762", "1706.03762v5", "hep-th/9901001", "1810.04805", "2005.14165", "2106.09685", "2203.15556", "2203.02155", "2304.15004",
				"2001.08361", "2302.13971"), cited("""
				- arXiv:1706.03762 and arXiv:1706.03762v5, *arXiv: hep-th/9901001*.
				- doi:10.48550/arXiv.1810.04805
				- www.arxiv.org/abs/2005.14165 or arxiv.org/pdf/2106.09685

				> | [Chinchilla](https://huggingface.co/papers/2203.15556) |
				> |---|
				> | [InstructGPT](https://www.alphaxiv.org/overview/2203.02155) |

				1. https://arxiv.org/abs/2304.15004
				2. <https://ar5iv.labs.arxiv.org/html/2001.08361> (<a href="https://doi.org/10.48550/arXiv.2302.13971">LLaMA</a>)
				"""));
	}

	@Test
	void aNumberAloneIsNoCitation() {
		assertEquals(List.of(), cited("In 1706.03762 steps, version 2501.19393v2, arXiv: the archive, arXiv:12, myarxiv:1706.03762, `arXiv:1706.03762`, <!-- arXiv:1706.03762 -->\n"));
		assertEquals(List.of(), cited("[hot](https://huggingface.co/papers/trending) [x](https://arxiv.org/html/2501.19393v1/x1.png) [y](https://arxiv.org/list/cs.CL/recent)\n"));
	}

	@Test
	void findsEachOfManyThatStandCloseTogether() {
		String many = "arXiv:1706.03762/".repeat(3) + " arxiv arXiv:1810.04805v2, doi:10.48550/arXiv.1910.10683 (ARXIV:hep-th/9901001), 10.48550/ARXIV.2005.14165;arxiv.org/abs/2106.09685";
		assertEquals(List.of("1810.04805v2", "1910.10683", "hep-th/9901001", "2005.14165", "2106.09685"), cited(many + "\n"));
		assertEquals(List.of("1810.04805"), cited("arxiv.org/pdf/2106.09685xarxiv.org/pdf/2106.09685xarxiv.org/pdf/2106.09685x doi:10.48550/arXiv.1810.04805\n"));
	}

	@Test
	void readsTheYearInEitherBracket() {
		assertEquals("2017 ROUND", years("[Attention](https://arxiv.org/abs/1706.03762) (2017) — a paper"));
		assertEquals("2017 WIDE", years("[Attention](https://arxiv.org/abs/1706.03762)（2017）— 论文"));
		assertEquals("2017 ROUND", years("**[Attention](https://arxiv.org/abs/1706.03762)**(2017)"));
		assertEquals("2017 ROUND", years("“[Attention](https://arxiv.org/abs/1706.03762)” (the Transformer) (2017)"));
		assertEquals("2017 WIDE", years("[Attention][a]（2017年）\n\n[a]: https://arxiv.org/abs/1706.03762"));
		assertEquals("2017 ROUND", years("<a href='https://arxiv.org/abs/1706.03762'>Attention</a> (2017)"));
		assertEquals("2017 ROUND", years("https://arxiv.org/abs/1706.03762 (2017)"));
		assertEquals("2017 ROUND", years("arXiv:1706.03762 (2017)"));
		assertEquals("2017 LABEL", years("[Attention (2017)](https://arxiv.org/abs/1706.03762)"));
		assertEquals("2017 ROUND venue", years("[Attention](https://arxiv.org/abs/1706.03762) (Vaswani et al., NeurIPS 2017)"));
		assertEquals("2017 WIDE venue", years("[Attention](https://arxiv.org/abs/1706.03762)（Vaswani 等，2017）"));
		assertEquals("2017 ROUND venue", years("[Attention](https://arxiv.org/abs/1706.03762) (2017-06-12)"));
	}

	@Test
	void takesNothingElseForAYear() {
		for (String behind : List.of(" 2017", " (up to 2000 tokens)", " ([2](https://example.org/2017))", "\n\n(2017)", " (20170)", " (arXiv:2017.12345)", " (v2)", " and others (2017)")) {
			assertEquals("", years("[Attention](https://arxiv.org/abs/1706.03762)" + behind), behind);
		}
	}

	@Test
	void readsRangesOfYears() {
		assertEquals("2023-2024 ROUND", years("[Llama](https://arxiv.org/abs/2302.13971) (2023–2024)"));
		assertEquals("2024-2025 WIDE", years("[DeepSeek 系列](https://arxiv.org/abs/2501.12948)（2024-25）"));
		assertEquals("2023-2024 WIDE", years("[Llama](https://arxiv.org/abs/2302.13971)（2023 至 2024）"));
	}

	@Test
	void readsTheColumnOfYears() {
		assertEquals("2017 COLUMN, 2018 COLUMN", years("""
				| # | Paper | **Year** | What |
				|---|---|---|---|
				| 1 | [Attention](https://arxiv.org/abs/1706.03762) | 2017 | a \\| b |
				| 2 | [BERT](https://arxiv.org/abs/1810.04805) and more | **2018** | |
				| 3 | [T5](https://arxiv.org/abs/1910.10683) | later | |
				"""));
		assertEquals("2017 COLUMN", years("""
				> 年份 | 论文
				> ---|---
				> 2017 | [Attention](https://arxiv.org/abs/1706.03762)
				"""));
		assertEquals("2018 ROUND, 2017 COLUMN", years("""
				| Paper | Year |
				|---|---|
				| [Attention](https://arxiv.org/abs/1706.03762) (2018) | 2017 |
				"""));
	}

	@Test
	void handsAYearToTheLinksBeforeIt() {
		assertEquals("2024-2025 ROUND shared, 2024-2025 ROUND shared, 2024-2025 ROUND shared",
				years("> [DeepSeek-V2](https://arxiv.org/abs/2405.04434) | [V3](https://arxiv.org/abs/2412.19437) | [R1](https://arxiv.org/abs/2501.12948) (2024-2025)"));
		assertEquals("2024 WIDE shared, 2024 WIDE shared", years("[Pixtral](https://arxiv.org/abs/2410.07073)、[Molmo](https://arxiv.org/abs/2409.17146)（2024）"));
		assertEquals("2022 ROUND, 2024 ROUND", years("[A](https://arxiv.org/abs/2205.14135) (2022) / [B](https://arxiv.org/abs/2409.17146) (2024)"));
		assertEquals("2024 ROUND", years("[A](https://arxiv.org/abs/2205.14135) came before [B](https://arxiv.org/abs/2409.17146) (2024)"));
		assertEquals("2024 ROUND", years("| a | b |\n|---|---|\n| [A](https://arxiv.org/abs/2205.14135) | [B](https://arxiv.org/abs/2409.17146) (2024) |"));
		assertEquals("2024 ROUND shared, 2024 ROUND shared", years("| a | b |\n|---|---|\n| [A](https://arxiv.org/abs/2205.14135) / [B](https://arxiv.org/abs/2409.17146) (2024) | |"));
	}

	/** In Chinese nothing stands between an identifier and the words around it. */
	@Test
	void findsIdentifiersAmongChineseCharacters() {
		assertEquals(List.of("2501.19393"), cited("论文arXiv:2501.19393的方法\n"));
		assertEquals(List.of("2501.19393"), cited("见arXiv:2501.19393。\n"));
		assertEquals(List.of("2501.19393", "1706.03762v5"), cited("见arXiv：2501.19393（arXiv:1706.03762v5中提出）\n"));
		assertEquals(List.of("1706.03762", "hep-th/9901001"), cited("，DOI：10.48550/arXiv.1706.03762、arXiv:hep-th/9901001等\n"));
		assertEquals(List.of("2501.1939 DIGIT_MISSING", "2513.19393 MONTH"), malformed("论文arXiv:2501.1939的方法，见arXiv：2513.19393。\n"));
		assertEquals(List.of(), cited("arXiv:1706.03762é, arXiv:1706.03762６, ярarXiv:1706.03762\n"));
	}

	@Test
	void knowsWaysOfBibliographies() {
		assertEquals(List.of("1706.03762", "1810.04805", "1910.10683", "2005.14165"),
				cited("Vaswani. arXiv preprint arXiv:1706.03762, 2017. Devlin. CoRR, abs/1810.04805, 2018. arXiv 1910.10683; arXiv 预印本 2005.14165\n"));
		assertEquals(List.of("1706.03762", "1810.04805", "1910.10683"),
				cited("export.arxiv.org/abs/1706.03762, doi.org/10.48550/arXiv.1810.04805 cn.arxiv.org/pdf/1910.10683.pdf\n"));
		assertEquals(List.of("arXiv:1706.03762", "arxiv.org/pdf/1810.04805.pdf", "dx.doi.org/10.48550/arXiv.1910.10683"),
				written("(arXiv:1706.03762) arxiv.org/pdf/1810.04805.pdf, dx.doi.org/10.48550/arXiv.1910.10683.\n"));
		assertEquals(List.of(), cited("CoRR 1706.03762, x/abs/1706.03762, arXiv 2017, `CoRR abs/1706.03762`\n"));
	}

	/** {@code **arXiv:** 1706.03762}: the marks belong to the word before. */
	@Test
	void marksMayStandBehindTheColon() {
		assertEquals(List.of("1706.03762", "2602.22983v2"), written("**arXiv:** 1706.03762 and **arXiv：**2602.22983v2。\n"));
	}

	@Test
	void anIdentifierBehindALinkToItsPaperIsNoCitationOfItsOwn() {
		assertEquals(List.of("[Attention](https://arxiv.org/abs/1706.03762)"), written("[Attention](https://arxiv.org/abs/1706.03762) (arXiv:1706.03762v5, 2017)\n"));
		assertEquals("2017 ROUND", years("[Attention](https://arxiv.org/abs/1706.03762) (arXiv:1706.03762, 2017)"));
		assertEquals(2, written("[Attention](https://arxiv.org/abs/1706.03762) (arXiv:1706.03763)\n").size(), "another one");
		assertEquals(2, written("[Attention](https://arxiv.org/abs/1706.03762), see arXiv:1706.03762\n").size(), "behind other words");
	}

	@Test
	void codeInHtmlCitesNothing() {
		assertEquals(List.of("1810.04805"), cited("<code>arXiv:1706.03762</code> and <kbd class=\"a\">arXiv:1706.03762</kbd> arXiv:1810.04805 <img src=\"https://arxiv.org/abs/1706.03762\">\n"));
	}

	/** Markdown takes all up to the next blank for an address. */
	@Test
	void tellsTextThatRanIntoAnAddress() {
		assertEquals("1706.03762 https://arxiv.org/abs/1706.03762 [，等等]", runOn("见 https://arxiv.org/abs/1706.03762，等等"));
		assertEquals("1706.03762 https://arxiv.org/abs/1706.03762 [。]", runOn("见 https://arxiv.org/abs/1706.03762。"));
		assertEquals("1706.03762 www.arxiv.org/abs/1706.03762 [的论文]", runOn("www.arxiv.org/abs/1706.03762的论文"));
		assertEquals("1706.03762 https://arxiv.org/pdf/1706.03762.pdf [),以及]", runOn("(https://arxiv.org/pdf/1706.03762.pdf),以及"));
		assertEquals("1706.03762 https://arxiv.org/abs/1706.03762 [,https://arxiv.org/abs/1810.04805]", runOn("https://arxiv.org/abs/1706.03762,https://arxiv.org/abs/1810.04805"));
		assertEquals("2501.1939 https://arxiv.org/abs/2501.1939 [，等]", runOn("https://arxiv.org/abs/2501.1939，等"));
		for (String clean : List.of("https://arxiv.org/abs/1706.03762.", "<https://arxiv.org/abs/1706.03762>，", "https://arxiv.org/abs/1706.03762 ，", "https://arxiv.org/abs/1706.03762?a=，",
				"https://arxiv.org/pdf/1706.03762.pdf#S，", "[A](https://arxiv.org/abs/1706.03762)，")) {
			assertEquals(List.of(), Citations.of(slide(clean)).runOn(), clean);
		}
		assertEquals("2017 WIDE", years("https://arxiv.org/abs/1706.03762（2017）提出"));
	}

	@Test
	void thePictureOfALinkIsNoName() {
		assertEquals(List.of("", "", "Attention", "", "T5"), Citations.in(slide("""
				[![Diagram of the method](fig.png)](https://arxiv.org/abs/1706.03762) [![arXiv](https://img.shields.io/badge/arXiv-1706.03762-b31b1b.svg)](https://arxiv.org/abs/1706.03762)
				[![icon](a.png) Attention](https://arxiv.org/abs/1706.03762) <a href="https://arxiv.org/abs/1706.03762"><img src="a.png" alt="Fig"></a> [T5](https://arxiv.org/abs/1910.10683)
				""")).stream().map(Citation::label).toList());
		Citation picture = Citations.in(slide("[![Fig](fig.png)](https://arxiv.org/abs/1706.03762) (2017)\n")).getFirst();
		assertEquals(0, picture.labelRange().length());
		assertTrue(!picture.bare() && picture.endsWithLink());
	}

	@Test
	void readsLabelsOfHtmlAndFootnotes() {
		assertEquals(List.of("Q&A over lines", "1"), Citations.in(slide("<a href='https://arxiv.org/abs/1706.03762'>Q&amp;A\n over <b>lines</b></a> and [^1]\n\n[^1]: https://arxiv.org/abs/1810.04805\n"))
				.stream().map(Citation::label).toList());
	}

	@Test
	void readsTheYearThroughMarksAndLineEnds() {
		for (String behind : List.of(" **(2017)**", "** *(2017)*", " __(2017)__", " <small>(2017)</small>", "<br>(2017)", "&nbsp;(2017)", "\n(2017)", "  \n  (2017)", "\\\n**(2017)**", "\r\n(2017)",
				" (the Transformer)\n(2017)", " [2017]")) {
			assertEquals("2017 ROUND", years("[Attention](https://arxiv.org/abs/1706.03762)" + behind), behind);
		}
		assertEquals("2017 ROUND", years("> [Attention](https://arxiv.org/abs/1706.03762)\n> (2017)\n"));
		assertEquals("2017 ROUND", years("- a\n  - [Attention](https://arxiv.org/abs/1706.03762)\n    (2017)\n"));
		assertEquals("2017 WIDE", years("《[Attention](https://arxiv.org/abs/1706.03762)》 **（2017）**"));
		assertEquals("2017 WIDE, 2018 WIDE", years("[Attention](https://arxiv.org/abs/1706.03762)【2017】[BERT](https://arxiv.org/abs/1810.04805)〔2018〕"));
		for (String behind : List.of("\n- (2017)", "\n* (2017)", "\n\n> (2017)", "\n1. (2017)", " [2017](https://example.org)", " [2017]: x", " (2000 GPUs)", " (2048, fp16)")) {
			assertEquals("", years("[Attention](https://arxiv.org/abs/1706.03762)" + behind), behind);
		}
	}

	@Test
	void readsTheFirstYearOfABracket() {
		assertEquals("2017 ROUND, 2019 ROUND venue", years("[Attention](https://arxiv.org/abs/1706.03762) (2017, ICLR 2019)"));
		assertEquals("2017 WIDE", years("[Attention](https://arxiv.org/abs/1706.03762)（ICLR 2019；2017）"));
		assertEquals("2017 ROUND", years("[Attention](https://arxiv.org/abs/1706.03762) (2017, arXiv)"));
		assertEquals("2017 ROUND", years("[Attention](https://arxiv.org/abs/1706.03762) (arXiv preprint 2017)"));
		assertEquals("2017 ROUND venue", years("[Attention](https://arxiv.org/abs/1706.03762) (2017; NeurIPS)"));
		assertEquals("2017 ROUND venue", years("[Attention](https://arxiv.org/abs/1706.03762) (2017 NeurIPS)"));
		for (String date : List.of("2017.06", "2017/06", "2017/06/12", "2017-06", "June 2017", "2017 年 6 月 12 日", "2017, June")) {
			assertEquals("2017 ROUND venue", years("[Attention](https://arxiv.org/abs/1706.03762) (" + date + ")"), date);
		}
	}

	@Test
	void readsYearsWithoutBrackets() {
		assertEquals("2017 PLAIN", years("[Attention](https://arxiv.org/abs/1706.03762), 2017."));
		assertEquals("2017 PLAIN", years("([Attention](https://arxiv.org/abs/1706.03762), 2017)"));
		assertEquals("2017 PLAIN", years("([Attention](https://arxiv.org/abs/1706.03762) 2017)"));
		assertEquals("2017 PLAIN", years("- [Attention](https://arxiv.org/abs/1706.03762) — 2017\n"));
		assertEquals("2017 PLAIN", years("[Attention](https://arxiv.org/abs/1706.03762)，2017 年。"));
		assertEquals("2017 PLAIN venue", years("[Attention](https://arxiv.org/abs/1706.03762), NeurIPS 2017;"));
		assertEquals("2017 PLAIN venue", years("[Attention](https://arxiv.org/abs/1706.03762) by Vaswani et al., 2017\n"));
		assertEquals("2017 ROUND venue, 2017 WIDE venue", years("[Attention](https://arxiv.org/abs/1706.03762), Vaswani et al. (2017), [A](https://arxiv.org/abs/1706.03762)，Vaswani 等人（2017）"));
		assertEquals("2017 PLAIN", years("arXiv:1706.03762v5 [cs.CL], 2017."));
		for (String behind : List.of(", 2017 tokens", ", 2017-style", ", 2017 was", " - 20170", ", 2017.512")) {
			assertEquals("", years("[Attention](https://arxiv.org/abs/1706.03762)" + behind), behind);
		}
	}

	@Test
	void readsTheYearAtALabelsEnd() {
		assertEquals("2017 LABEL", years("[Attention, 2017](https://arxiv.org/abs/1706.03762)"));
		assertEquals("2017 LABEL venue, 2017 LABEL venue", years("[Vaswani et al., 2017](https://arxiv.org/abs/1706.03762) [Vaswani 等，2017](https://arxiv.org/abs/1706.03762)"));
		assertEquals("2017 LABEL venue", years("[Attention, NeurIPS 2017](https://arxiv.org/abs/1706.03762)"));
		assertEquals("", years("[MMLU, GSM8K and AIME 2024](https://arxiv.org/abs/1706.03762) [2017](https://arxiv.org/abs/1706.03762)"));
		assertEquals(List.of("Attention", "Vaswani et al.", "Attention"), Citations.in(slide("""
				[Attention, 2017](https://arxiv.org/abs/1706.03762) [Vaswani et al., 2017](https://arxiv.org/abs/1706.03762) [Attention（2017，NeurIPS）](https://arxiv.org/abs/1706.03762)
				""")).stream().map(Citation::label).toList());
	}

	@Test
	void readsCellsWithAYearInThem() {
		for (String cell : List.of("(2017)", "2017 年", "**2017**", "[2017](https://example.org/2019)", "2017[^1]", "<b>2017</b>", "2017 (arXiv)")) {
			assertEquals("2017 COLUMN", years("| Paper | Year |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | " + cell + " |\n"), cell);
		}
		for (String cell : List.of("June 2017", "~2017", "2017-06", "2017/06/12", "NeurIPS 2017", "2017 (NeurIPS)", "Jun 12, 2017", "2017年6月")) {
			assertEquals("2017 COLUMN venue", years("| Paper | Year |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | " + cell + " |\n"), cell);
		}
		assertEquals("2017-2018 COLUMN", years("| Paper | Year |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 2017/2018 |\n"));
		assertEquals("", years("| Paper | Year |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 1990s |\n"));
		assertEquals("2017 COLUMN", years("| Paper | Year |\n|---|---|\n| Attention | [2017](https://arxiv.org/abs/1706.03762) |\n"));
	}

	@Test
	void knowsHeadsOfColumnsOfYears() {
		for (String head : List.of("Year", "**Year ↓**", "Year (v1)", "Released", "Publication", "Pub. year", "Publication date", "Year of publication", "Published", "发布", "发表于", "年份 ↓", "首次发表时间", "提出年份")) {
			assertEquals("2017 COLUMN", years("| Paper | " + head + " |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"), head);
		}
		for (String head : List.of("Cutoff date", "Training data (years)", "Citations per year", "Last update", "训练时间", "截止日期", "Score", "Steps", "When it was accessed on the web", "")) {
			assertEquals("", years("| Paper | " + head + " |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"), head);
		}
		assertEquals("", years("| Model | Released |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"), "a model may be older than its paper");
		assertEquals("", years("| 模型 | 发布时间 |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"));
		assertEquals("2017 COLUMN", years("| Model | Year |\n|---|---|\n| [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"));
	}

	/** What else a row cites, it cites by the way. */
	@Test
	void aColumnsYearIsThatOfTheRowsFirstPaper() {
		assertEquals("2401.04088: 2024 COLUMN; 2307.09288: ", byPaper("| [Mixtral](https://arxiv.org/abs/2401.04088) replaced [Llama 2](https://arxiv.org/abs/2307.09288) | 2024 | |"));
		assertEquals("2401.04088: 2024 COLUMN; 2307.09288: ", byPaper("| [Mixtral](https://arxiv.org/abs/2401.04088) | 2024 | see [Llama 2](https://arxiv.org/abs/2307.09288) |"));
		assertEquals("2307.09288: 2023 COLUMN shared; 2407.21783: 2023 COLUMN shared",
				byPaper("| [Llama 2](https://arxiv.org/abs/2307.09288), [Llama 3](https://arxiv.org/abs/2407.21783) | 2023 | |"));
		assertEquals("2307.09288: 2023 COLUMN; 2407.21783: 2024 COLUMN", byPaper("| [Llama 2](https://arxiv.org/abs/2307.09288) / [Llama 3](https://arxiv.org/abs/2407.21783) | 2023 / 2024 | |"));
		assertEquals("2307.09288: 2023 COLUMN; 2407.21783: 2024 COLUMN",
				byPaper("| [Llama 2](https://arxiv.org/abs/2307.09288)<br>[Llama 3](https://arxiv.org/abs/2407.21783) | 2023<br>2024 | |"));
		assertEquals("2307.09288: 2023-2024 COLUMN shared; 2407.21783: 2023-2024 COLUMN shared",
				byPaper("| [Llama 2](https://arxiv.org/abs/2307.09288) and [Llama 3](https://arxiv.org/abs/2407.21783) | 2023–2024 | |"));
	}

	@Test
	void eachColumnOfYearsHasPapersOfItsOwn() {
		assertEquals("2023 COLUMN, 2024 COLUMN",
				years("| Paper | Year | Successor | Year |\n|---|---|---|---|\n| [Llama 2](https://arxiv.org/abs/2307.09288) | 2023 | [Llama 3](https://arxiv.org/abs/2407.21783) | 2024 |\n"));
		assertEquals("2023 COLUMN, 2024 COLUMN",
				years("| Year | Paper | Year | Successor |\n|---|---|---|---|\n| 2023 | [Llama 2](https://arxiv.org/abs/2307.09288) | 2024 | [Llama 3](https://arxiv.org/abs/2407.21783) |\n"));
	}

	@Test
	void readsTablesInListsAndHtml() {
		assertEquals("2017 COLUMN", years("1. | Paper | Year |\n   |---|---|\n   | [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"));
		assertEquals("2017 COLUMN", years("> - | Paper | Year |\n>   |---|---|\n>   | [Attention](https://arxiv.org/abs/1706.03762) | 2017 |\n"));
		assertEquals("2017 COLUMN", years("<table><tr><th>Paper</th><th>Year</th></tr><tr><td><a href='https://arxiv.org/abs/1706.03762'>Attention</a></td><td>2017</td></tr></table>\n"));
		assertEquals("2021 COLUMN shared, 2021 COLUMN shared, 2017 COLUMN", years("""
				<table>
				<thead><tr><th>Year</th><th>Paper</th></tr></thead>
				<tr><td rowspan="2">2021</td><td><a href="https://arxiv.org/abs/2106.09685">LoRA</a>
				<tr><td><a href="https://arxiv.org/abs/2108.12409">ALiBi</a></td></tr>
				<tr><td>2017</td><td>

				[Attention](https://arxiv.org/abs/1706.03762)

				</td></tr>
				</table>
				"""));
		assertEquals("2017 COLUMN", years("<table><tr><th>Paper<th>Year<tr><td rowspan=2><a href='https://arxiv.org/abs/1706.03762'>A</a><td>2017<tr><td>2019</table>\n"), "the first row counts");
		assertEquals("2017 COLUMN", years("<table><tr><th colspan=2>Paper</th><th>Year</th></tr><tr><td>1</td><td><a href='https://arxiv.org/abs/1706.03762'>A</a></td><td>2017</td></tr></table>\n"));
		assertEquals("2017 COLUMN", years("<table><tr><th>Paper</th><th>Year</th></tr><tr><td><table><tr><td><a href='https://arxiv.org/abs/1810.04805'>B</a></td></tr></table>"
				+ "<a href='https://arxiv.org/abs/1706.03762'>A</a></td><td>2017</td></tr></table>\n"), "what stands in a table within a cell is not of the row");
		assertEquals("", years("<table><tr><td><a href='https://arxiv.org/abs/1706.03762'>A</a></td><td>2017</td></tr></table> </td></tr><tr>\n"));
	}

	@Test
	void asManyYearsAsLinksAreOneForEach() {
		assertEquals("2023 ROUND, 2024 ROUND", years("[Llama 2](https://arxiv.org/abs/2307.09288) / [Llama 3](https://arxiv.org/abs/2407.21783) (2023/2024)"));
		assertEquals("2023 WIDE, 2024 WIDE", years("[Llama 2](https://arxiv.org/abs/2307.09288)、[Llama 3](https://arxiv.org/abs/2407.21783)（2023、2024）"));
		assertEquals("2023-2024 ROUND", years("[Llama](https://arxiv.org/abs/2307.09288) (2023/2024)"));
		assertEquals("2023-2024 ROUND", years("[Llama](https://arxiv.org/abs/2307.09288) (2023/24)"));
		assertEquals("2023 ROUND shared, 2023 ROUND shared, 2023 ROUND shared",
				years("[A](https://arxiv.org/abs/2307.09288), [B](https://arxiv.org/abs/2305.18290), and [C](https://arxiv.org/abs/2302.13971) (2023)"));
		assertEquals("2023 ROUND shared, 2023 ROUND shared", years("[A](https://arxiv.org/abs/2307.09288) → [B](https://arxiv.org/abs/2305.18290) (2023)"));
		assertEquals("2023 WIDE shared, 2023 WIDE shared", years("**[A](https://arxiv.org/abs/2307.09288)** 以及 **[B](https://arxiv.org/abs/2305.18290)**（2023）"));
	}

	@Test
	void tellsNamesFromBareOnes() {
		assertEquals(List.of("Attention", "", "", "", "T5", ""), Citations.in(slide("""
				[Attention (2017)](https://arxiv.org/abs/1706.03762) <https://arxiv.org/abs/1706.03762> [arXiv:1810.04805](https://arxiv.org/abs/1810.04805)
				[arxiv.org/abs/1910.10683](https://arxiv.org/abs/1910.10683) <a href="https://arxiv.org/abs/1910.10683"><b>T5</b></a> arXiv:1910.10683
				""")).stream().map(Citation::label).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BERT, 2018                          | BERT           | 2018
			BERT，2018                           | BERT           | 2018
			Vaswani et al., 2017                | Vaswani et al. | 2017
			Vaswani et al. 2017                 | Vaswani et al  | 2017
			Vaswani 等 2017                      | Vaswani 等      | 2017
			LoRA, ICLR 2022                     | LoRA           | 2022
			Llama 2017                          | Llama 2017     |
			the 2017 paper                      | the 2017 paper |
			Tasks, 2019.5 of them               | Tasks, 2019.5 of them |
			""")
	void readsTheYearAtALabelsEnd(String written, String label, Integer year) {
		Citation citation = Citations.in(slide("[" + written + "](https://arxiv.org/abs/1706.03762)")).getFirst();
		assertEquals(label, citation.label());
		assertEquals(Optional.ofNullable(year), citation.year().map(CitedYear::from));
	}

	@Test
	void tellsWhyAnIdentifierIsNone() {
		assertEquals(List.of("2501.1939 DIGIT_MISSING", "2513.19393 MONTH", "2501.193931 DIGIT_TOO_MANY", "2501.00000 NUMBER_ZERO", "0703.1234 TOO_EARLY", "hep-th/0801001 TOO_LATE",
				"econ/0301001 ARCHIVE", "2501.19393v0 VERSION", "transformers FORM", "hep-th/9913001 MONTH", "2501.1939 DIGIT_MISSING"),
				malformed("""
				[a](https://arxiv.org/abs/2501.1939), [a](https://arxiv.org/pdf/2513.19393.pdf), [a](https://doi.org/10.48550/arXiv.2501.193931),
				[a](https://arxiv.org/abs/2501.00000), [a](https://arxiv.org/abs/0703.1234), [a](https://arxiv.org/abs/hep-th/0801001),
				[a](https://arxiv.org/abs/econ/0301001), [a](https://arxiv.org/abs/2501.19393v0), [a](https://arxiv.org/abs/transformers),
				[a](https://arxiv.org/abs/hep-th/9913001), arXiv:2501.1939
				"""));
		assertEquals(List.of("250119393 POINT", "2501-19393 POINT", "2501。19393 POINT", "2501-19393v2 POINT", " MISSING", " MISSING", " MISSING", "ABS/2501.19393 CAPITALS",
				"2501.19393.pfd TEXT_BEHIND", "1706.03762，等等 TEXT_BEHIND", "2501.19393&x=1 TEXT_BEHIND"), malformed("""
				arXiv:250119393 arXiv:2501-19393, arXiv：2501。19393 [a](https://arxiv.org/abs/2501-19393v2) [a](https://arxiv.org/abs/) <https://arxiv.org/abs>
				[a](https://doi.org/10.48550/arXiv.) [a](https://arxiv.org/ABS/2501.19393) [a](https://arxiv.org/pdf/2501.19393.pfd)
				[a](https://arxiv.org/abs/1706.03762，等等) [a](https://arxiv.org/abs/2501.19393&x=1)
				"""));
		assertEquals(List.of(), malformed("arXiv:20170612, arXiv:2017, arXiv:25011234 arXiv: 2501 and more [a](https://arxiv.org) [a](https://huggingface.co/papers) [a](https://papers.cool/arxiv/cs.AI)\n"));
	}

	@Test
	void marksExactlyTheIdentifier() {
		String text = "# A\n\n---\n\n[a](https://arxiv.org/pdf/2501.1939.pdf#x) [b][b]\n\n[b]: https://arxiv.org/abs/2513.00001\n";
		List<MalformedCitation> malformed = Citations.of(Deck.of(text, Profile.DEFAULT).slides().get(1)).malformed();
		assertEquals(List.of("2501.1939", "2513.00001"), malformed.stream().map(one -> one.range().in(text)).toList());
	}

	@Test
	void everyRangeSaysWhatItShould() {
		String text = "# A\n\n---\n\n[Attention](https://arxiv.org/abs/1706.03762) (**2017**) [BERT](https://arxiv.org/abs/1810.04805) (2018–19)\n";
		Citation bert = Citations.in(Deck.of(text, Profile.DEFAULT).slides().get(1)).get(1);
		assertEquals("2018–19", bert.year().orElseThrow().range().in(text));
		assertEquals("BERT", bert.labelRange().in(text));
	}

	@Test
	void findsAllOfAPublishedCourse() throws Exception {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Path course = Path.of(repository, "../shared/courses/llm-for-kids/src").normalize();
		assumeTrue(Files.isDirectory(course), "skipped: there is no " + course);
		for (String language : List.of("en", "zh")) {
			Set<String> papers = new TreeSet<>();
			int links = 0;
			try (Stream<Path> decks = Files.list(course.resolve(language))) {
				for (Path deck : decks.filter(file -> file.toString().endsWith(".md")).toList()) {
					List<Citation> found = Deck.of(Files.readString(deck), Profile.SLIDES_INIT).slides().stream().flatMap(slide -> Citations.in(slide).stream()).toList();
					links += found.size();
					found.forEach(citation -> papers.add(citation.identifier().canonical()));
				}
			}
			assertEquals(183, links, language);
			assertEquals(94, papers.size(), language);
		}
	}

	@Test
	void takesAnySlide() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String[] pieces = { "[", "]", "(", ")", "（", "）", "|", "\n", "\n\n", "> ", "- ", "2017", "–", "20", "[A](https://arxiv.org/abs/1706.03762)", "arXiv:1706.03762", "arXiv:1706.0376",
				"https://arxiv.org/abs/", "<a href=\"https://arxiv.org/abs/1706.03762\">", "</a>", "| Year |\n|---|---|\n", "`", "<!--", "-->", "\\", "[a]: https://arxiv.org/abs/1810.04805\n",
				"[a]", "\r\n", "\uD83D\uDE00", "年", " / ", "**", "\t", "![](https://arxiv.org/abs/1706.03762)", "，", "https://arxiv.org/abs/1706.03762", "et al.", "<br>", "<table>", "<tr>",
				"<td rowspan=2>", "<td>", "</td>", "</tr>", "</table>", "CoRR abs/1706.03762", ", 2018.", "[![", "](a.png)" };
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = random.nextInt(30); k > 0; k--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			String deck = text.toString();
			for (var slide : Deck.of(deck, Profile.DEFAULT).slides()) {
				Citations citations = Citations.of(slide);
				for (Citation citation : citations.known()) {
					citation.years().forEach(year -> assertEquals(String.valueOf(year.from()), year.range().in(deck).substring(0, 4), () -> "seed " + seed + ": " + deck));
					assertTrue(citation.labelRange().end() <= deck.length(), () -> "seed " + seed + ": " + deck);
				}
				citations.runOn().forEach(address -> assertTrue(address.range().end() <= deck.length() && address.range().offset() == address.link().range().end(), () -> "seed " + seed + ": " + deck));
				citations.malformed().forEach(malformed -> assertTrue(malformed.range().end() <= deck.length(), () -> "seed " + seed + ": " + deck));
			}
		}
	}

	private static Slide slide(String markdown) {
		return Deck.of(markdown, Profile.DEFAULT).slides().getFirst();
	}

	private static List<String> malformed(String markdown) {
		return Citations.of(slide(markdown)).malformed().stream().map(malformed -> malformed.written() + ' ' + malformed.fault()).toList();
	}

	/** How each citation is written, to the letter. */
	private static List<String> written(String markdown) {
		return Citations.in(slide(markdown)).stream().map(citation -> citation.link().range().in(markdown)).toList();
	}

	private static String runOn(String markdown) {
		Citations citations = Citations.of(slide(markdown));
		RunOnAddress runOn = citations.runOn().getFirst();
		String identifier = citations.known().isEmpty() ? citations.malformed().getFirst().written() : citations.known().getFirst().identifier().toString();
		assertTrue(runOn.link().target().endsWith(runOn.link().range().in(markdown)), runOn.link().target());
		return identifier + ' ' + runOn.link().range().in(markdown) + " [" + runOn.range().in(markdown) + ']';
	}

	/** The years of each citation of a row, in a table of papers with their years. */
	private static String byPaper(String row) {
		return Citations.in(slide("| Paper | Year | Notes |\n|---|---|---|\n" + row + '\n')).stream()
				.map(citation -> citation.identifier() + ": " + shown(citation)).collect(Collectors.joining("; "));
	}

	private static String years(String markdown) {
		return Citations.in(slide(markdown)).stream().map(CitationsTest::shown).filter(years -> !years.isEmpty()).collect(Collectors.joining(", "));
	}

	private static String shown(Citation citation) {
		return citation.years().stream()
				.map(year -> year.from() + (year.isRange() ? "-" + year.to() : "") + ' ' + year.place() + (year.shared() ? " shared" : "") + (year.alone() ? "" : " venue"))
				.collect(Collectors.joining(", "));
	}

	private static List<String> cited(String markdown) {
		return Citations.in(Deck.of(markdown, Profile.DEFAULT).slides().getFirst()).stream().map(citation -> citation.identifier().toString()).toList();
	}
}
