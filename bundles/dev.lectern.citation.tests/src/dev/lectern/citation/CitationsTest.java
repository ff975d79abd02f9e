package dev.lectern.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

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
		assertEquals("2024-2025 ROUND shared, 2024-2025 ROUND shared, 2024-2025 ROUND",
				years("> [DeepSeek-V2](https://arxiv.org/abs/2405.04434) | [V3](https://arxiv.org/abs/2412.19437) | [R1](https://arxiv.org/abs/2501.12948) (2024-2025)"));
		assertEquals("2024 WIDE shared, 2024 WIDE", years("[Pixtral](https://arxiv.org/abs/2410.07073)、[Molmo](https://arxiv.org/abs/2409.17146)（2024）"));
		assertEquals("2022 ROUND, 2024 ROUND", years("[A](https://arxiv.org/abs/2205.14135) (2022) / [B](https://arxiv.org/abs/2409.17146) (2024)"));
		assertEquals("2024 ROUND", years("[A](https://arxiv.org/abs/2205.14135) came before [B](https://arxiv.org/abs/2409.17146) (2024)"));
		assertEquals("2024 ROUND", years("| a | b |\n|---|---|\n| [A](https://arxiv.org/abs/2205.14135) | [B](https://arxiv.org/abs/2409.17146) (2024) |"));
		assertEquals("2024 ROUND shared, 2024 ROUND", years("| a | b |\n|---|---|\n| [A](https://arxiv.org/abs/2205.14135) / [B](https://arxiv.org/abs/2409.17146) (2024) | |"));
	}

	@Test
	void tellsNamesFromBareOnes() {
		assertEquals(List.of("Attention", "", "", "", "T5", ""), Citations.in(slide("""
				[Attention (2017)](https://arxiv.org/abs/1706.03762) <https://arxiv.org/abs/1706.03762> [arXiv:1810.04805](https://arxiv.org/abs/1810.04805)
				[arxiv.org/abs/1910.10683](https://arxiv.org/abs/1910.10683) <a href="https://arxiv.org/abs/1910.10683"><b>T5</b></a> arXiv:1910.10683
				""")).stream().map(Citation::label).toList());
	}

	@Test
	void tellsWhyAnIdentifierIsNone() {
		assertEquals(List.of("2501.1939 DIGIT_MISSING", "2513.19393 MONTH", "2501.193931 DIGIT_TOO_MANY", "2501.00000 NUMBER_ZERO", "0703.1234 TOO_EARLY", "hep-th/0801001 TOO_LATE",
				"econ/0301001 ARCHIVE", "2501.19393v0 VERSION", "transformers FORM", "hep-th/9913001 MONTH", "2501.1939 DIGIT_MISSING"),
				Citations.of(slide("""
				[a](https://arxiv.org/abs/2501.1939), [a](https://arxiv.org/pdf/2513.19393.pdf), [a](https://doi.org/10.48550/arXiv.2501.193931),
				[a](https://arxiv.org/abs/2501.00000), [a](https://arxiv.org/abs/0703.1234), [a](https://arxiv.org/abs/hep-th/0801001),
				[a](https://arxiv.org/abs/econ/0301001), [a](https://arxiv.org/abs/2501.19393v0), [a](https://arxiv.org/abs/transformers),
				[a](https://arxiv.org/abs/hep-th/9913001), arXiv:2501.1939
				""")).malformed().stream().map(malformed -> malformed.written() + ' ' + malformed.fault()).toList());
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
				"[a]", "\r\n", "\uD83D\uDE00", "年", " / ", "**", "\t", "![](https://arxiv.org/abs/1706.03762)" };
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
				citations.malformed().forEach(malformed -> assertTrue(malformed.range().end() <= deck.length(), () -> "seed " + seed + ": " + deck));
			}
		}
	}

	private static Slide slide(String markdown) {
		return Deck.of(markdown, Profile.DEFAULT).slides().getFirst();
	}

	private static String years(String markdown) {
		return Citations.in(slide(markdown)).stream().flatMap(citation -> citation.years().stream())
				.map(year -> year.from() + (year.isRange() ? "-" + year.to() : "") + ' ' + year.place() + (year.shared() ? " shared" : "") + (year.alone() ? "" : " venue"))
				.collect(Collectors.joining(", "));
	}

	private static List<String> cited(String markdown) {
		return Citations.in(Deck.of(markdown, Profile.DEFAULT).slides().getFirst()).stream().map(citation -> citation.identifier().toString()).toList();
	}
}
