package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.lectern.citation.Citations;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.match.Fit;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;

/**
 * What the rules of citations say of a published course, its papers known. Each finding has been read in its place, in both languages; {@code
 * cases/llm-for-kids-citations.txt} tells after {@code #} why it is right. A new one has to be read before it is added.
 */
class ReadCitationsTest {

	private Locale locale;
	private Path shared;

	private record KnowingFiles(CourseFiles files, KnownPapers papers) implements CourseFiles {

		@Override
		public boolean exists(String path) {
			return files.exists(path);
		}

		@Override
		public Optional<String> spelledOtherwise(String path) {
			return files.spelledOtherwise(path);
		}

		@Override
		public Set<String> all() {
			return files.all();
		}
	}

	@BeforeEach
	void findCourse() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		shared = SharedPapers.folder();
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
	}

	@Test
	void everyFindingIsOneThatWasRead() throws Exception {
		String found = problems().stream().map(problem -> "%s:%d:%d-%d %s %s".formatted(problem.file(), problem.line(), problem.column(), problem.endColumn(),
				problem.rule(), problem.message())).collect(Collectors.joining("\n"));
		assertEquals(read().lines().filter(line -> !line.startsWith("#") && !line.isBlank()).collect(Collectors.joining("\n")), found);
	}

	/** BERT 2018, T5 2019, MMLU 2020, ALiBi 2021, DeepSeek-V3 2024: what other sources say later is no mistake. */
	@Test
	void yearsThatLookWrongAreRight() throws Exception {
		LoadedCourse course = SharedPapers.course();
		List<String> found = problems().stream().filter(problem -> problem.rule().startsWith("citation.year")).map(Problem::message).toList();
		for (String id : List.of("1810.04805", "1910.10683", "2009.03300", "2108.12409", "2412.19437")) {
			assertEquals(List.of(), found.stream().filter(message -> message.contains(id)).toList());
			assertEquals(true, course.decks().values().stream().flatMap(deck -> deck.slides().stream()).flatMap(slide -> Citations.in(slide).stream())
					.filter(citation -> citation.identifier().canonical().equals(id)).flatMap(citation -> citation.years().stream()).map(CitedYear::from).findAny().isPresent(), id);
		}
	}

	/** Of all names that a course and its reading list give papers, only one is no form of its paper's title: "MRCR: Multi-Round Context Retrieval". */
	@Test
	void everyNameOfAPaperIsOneOfItsForms() throws Exception {
		KnownPapers papers = SharedPapers.papers();
		List<String> strange = new ArrayList<>();
		Set<String> pairs = new TreeSet<>();
		LoadedCourse course = SharedPapers.course();
		String list = Files.readString(shared.resolve("courses/llm-for-kids/llm-must-read-top-100-papers.md"));
		List<Deck> decks = new ArrayList<>(course.decks().values());
		decks.add(Deck.of(list, course.course().profile()));
		decks.stream().flatMap(deck -> deck.slides().stream()).flatMap(slide -> Citations.in(slide).stream()).forEach(citation -> {
			KnownPapers.Verdict verdict = papers.judge(citation.label(), Optional.empty(), citation.identifier()).orElseThrow();
			if (pairs.add(citation.identifier().canonical() + ' ' + citation.label()) && !citation.label().equals("3") && (verdict.fit() == Fit.NONE || verdict.other().isPresent())) {
				strange.add(citation.label());
			}
		});
		assertEquals(174, pairs.size());
		assertEquals(List.of("MRCR: Multi-Round Context Retrieval"), strange);
	}

	private List<Problem> problems() throws Exception {
		List<Rule> rules = Rules.all().stream().filter(rule -> rule.id().startsWith("citation.") || rule.id().startsWith("link.")).toList();
		CourseFiles files = new KnowingFiles(FolderFiles.of(shared.resolve("courses/llm-for-kids"), () -> false), SharedPapers.papers());
		return new Checker(rules).check(SharedPapers.course(), files, () -> false).stream().filter(problem -> rules.stream().anyMatch(rule -> rule.id().equals(problem.rule()))).toList();
	}

	private static String read() throws IOException {
		try (InputStream stream = ReadCitationsTest.class.getResourceAsStream("cases/llm-for-kids-citations.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
