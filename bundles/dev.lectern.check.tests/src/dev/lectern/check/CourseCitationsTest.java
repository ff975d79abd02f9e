package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

/** The rules of citations that look at a course, and checking again when papers are known. */
class CourseCitationsTest {

	@TempDir
	private Path folder;
	private Locale locale;

	@BeforeEach
	void speakEnglish() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
	}

	private void write(String file, String text) throws Exception {
		Files.createDirectories(folder.resolve(file).getParent());
		Files.writeString(folder.resolve(file), text);
	}

	private List<String> found(String rule) throws Exception {
		List<Rule> rules = Rules.all().stream().filter(one -> one.id().equals(rule)).toList();
		return new Checker(rules).check(LoadedCourse.load(CourseReader.read(folder)), FolderFiles.of(folder, () -> false), () -> false).stream()
				.filter(problem -> problem.rule().equals(rule)).map(problem -> problem.file() + ':' + problem.line() + ' ' + problem.message()).toList();
	}

	@Test
	void tellsPapersOfOneLanguage() throws Exception {
		write("src/en/a.md", "[A](https://arxiv.org/abs/1706.03762)\n\n[B](https://arxiv.org/abs/1810.04805)\n");
		write("src/zh/a.md", "[A](https://arxiv.org/pdf/1706.03762v2)\n\n[C](https://arxiv.org/abs/1910.10683)\n");
		write("src/en/b.md", "[D](https://arxiv.org/abs/2005.14165)\n");
		assertEquals(List.of("src/en/a.md:3 “B” is cited here and nowhere in src/zh/a.md.", "src/zh/a.md:3 “C” is cited here and nowhere in src/en/a.md."),
				found("citation.one-language"));
	}

	@Test
	void tellsYearsThatConflictWhereNothingIsKnown() throws Exception {
		write("src/en/a.md", "[A](https://arxiv.org/abs/1810.04805) (2018)\n\n[A](https://arxiv.org/abs/1810.04805) (2018)\n");
		write("src/en/b.md", "[A](https://arxiv.org/abs/1810.04805) (2019) [B](https://arxiv.org/abs/1706.03762) (NeurIPS 2017)\n");
		write("src/en/c.md", "[A](https://arxiv.org/abs/1810.04805) (2018-2019) [B](https://arxiv.org/abs/1706.03762) (2018)\n");
		assertEquals(List.of("src/en/b.md:1 1810.04805 is of 2019 here and of 2018 elsewhere, first in src/en/a.md."), found("citation.conflicting-years"));
		write(LockFile.NAME, "{\"id\":\"1810.04805\",\"title\":\"BERT\",\"published\":\"2018-10-11\",\"status\":\"verified\"}\n");
		assertEquals(List.of(), found("citation.conflicting-years"));
	}

	@Test
	void tellsALaterYearWhereTheOtherLanguageHasTheRightOne() throws Exception {
		write(LockFile.NAME, "{\"id\":\"1810.04805\",\"title\":\"BERT\",\"published\":\"2018-10-11\",\"updated\":\"2019-05-24\",\"status\":\"verified\"}\n");
		write("src/en/a.md", "[BERT](https://arxiv.org/abs/1810.04805) (2018)\n");
		write("src/zh/a.md", "[BERT](https://arxiv.org/abs/1810.04805)（2019）\n");
		write("src/en/b.md", "[BERT](https://arxiv.org/abs/1810.04805) (NAACL 2019) [BERT](https://arxiv.org/abs/1810.04805) (2018-2019)\n");
		assertEquals(List.of("src/zh/a.md:1 1810.04805 is of 2019 here and of 2018 elsewhere, first in src/en/a.md."), found("citation.conflicting-years"));
		write("src/zh/a.md", "[BERT](https://arxiv.org/abs/1810.04805)（2020）\n");
		assertEquals(List.of(), found("citation.conflicting-years"), "wrong, which another rule tells");
		write("src/zh/a.md", "[BERT](https://arxiv.org/abs/1810.04805)（2019）\n");
		write("src/en/a.md", "[BERT](https://arxiv.org/abs/1810.04805) (2019)\n");
		assertEquals(List.of(), found("citation.conflicting-years"), "the same everywhere");
		write("src/en/b.md", "[BERT](https://arxiv.org/abs/1810.04805) (2018)\n");
		assertEquals(List.of("src/en/a.md:1 1810.04805 is of 2019 here and of 2018 elsewhere, first in src/en/b.md.",
				"src/zh/a.md:1 1810.04805 is of 2019 here and of 2018 elsewhere, first in src/en/b.md."), found("citation.conflicting-years"));
	}

	@Test
	void tellsTitlesThatConflictWhereNothingIsKnown() throws Exception {
		write("src/en/a.md", "[Attention is all you need](https://arxiv.org/abs/1706.03762) [Attention](https://arxiv.org/abs/1706.03762)\n");
		write("src/en/b.md", "[Attention is all you need (Paper)](https://arxiv.org/abs/1706.03762)\n");
		write("src/en/c.md", "[Deep residual learning for images](https://arxiv.org/abs/1706.03762)\n");
		assertEquals(List.of("src/en/c.md:1 1706.03762 is called “Deep residual learning for images” here and “Attention is all you need” elsewhere, first in src/en/a.md."),
				found("citation.conflicting-titles"));
	}

	@Test
	void tellsOneNameForTwoIdentifiersASlipApart() throws Exception {
		write("src/en/a.md", "[Mamba](https://arxiv.org/abs/2312.00752) [Gu](https://arxiv.org/abs/2312.00752) [here](https://arxiv.org/abs/2312.00753)\n");
		write("src/en/b.md", "[mamba](https://arxiv.org/pdf/2312.00725v1) [Gu](https://arxiv.org/abs/2312.11111)\n");
		write("src/en/c.md", "[Mamba](https://arxiv.org/abs/2312.00752)\n");
		assertEquals(List.of("src/en/b.md:1 “mamba” leads to 2312.00725 here and to 2312.00752 elsewhere, first in src/en/a.md. The numbers differ in one place."),
				found("citation.conflicting-ids"));
	}

	@Test
	void theKnownOfTwoIdentifiersIsTheRightOne() throws Exception {
		write("src/en/a.md", "[SSM](https://arxiv.org/abs/2312.00725) [SSM](https://arxiv.org/abs/2312.00725)\n");
		write("src/en/b.md", "[SSM](https://arxiv.org/abs/2312.00752)\n");
		String known = "{\"id\":\"2312.00752\",\"title\":\"Mamba\",\"published\":\"2023-12-01\",\"status\":\"verified\"}\n";
		write(LockFile.NAME, known);
		String message = "src/en/a.md:1 “SSM” leads to 2312.00725 here and to 2312.00752 elsewhere, first in src/en/b.md. The numbers differ in one place.";
		assertEquals(List.of(message, message), found("citation.conflicting-ids"));
		write(LockFile.NAME, "{\"id\":\"2312.00725\",\"title\":\"Other\",\"published\":\"2023-12-01\",\"status\":\"verified\"}\n" + known);
		assertEquals(List.of(), found("citation.conflicting-ids"), "both are known");
		write(LockFile.NAME, "{\"id\":\"2312.00725\",\"status\":\"wrong\"}\n" + known);
		assertEquals(List.of(), found("citation.conflicting-ids"), "there is no such paper, which another rule tells");
	}

	@Test
	void tellsWhatAMergeLeftInTheLockFile() throws Exception {
		write("src/en/a.md", "# A\n");
		write(LockFile.NAME, "<<<<<<< ours\n{\"id\":\"1810.04805\"}\n");
		assertEquals(List.of("citations.lock.jsonl:1 Line 1: A merge left this mark behind. Keep one of the two versions and remove the marks."), found("citation.lock-damaged"));
	}

	@Test
	void looksAgainWhenPapersBecomeKnown() throws Exception {
		write("src/en/a.md", "# A\n");
		CourseFiles before = FolderFiles.of(folder, () -> false);
		write(LockFile.NAME, "{\"id\":\"2501.99999\",\"status\":\"wrong\"}\n");
		CourseFiles after = FolderFiles.of(folder, () -> false);
		Deck deck = Deck.of("[A](https://arxiv.org/abs/2501.99999)\n", Profile.DEFAULT);
		DeckFile file = new DeckFile("en", "src/en/a.md", true);
		DeckChecker checker = new DeckChecker(Rules.all());
		assertEquals(List.of(), checker.check(new CheckedDeck(deck, file, "en", "a", before)).stream().map(Problem::rule).toList());
		assertEquals(List.of("citation.not-found"), checker.check(new CheckedDeck(deck, file, "en", "a", after)).stream().map(Problem::rule).toList());
	}
}
