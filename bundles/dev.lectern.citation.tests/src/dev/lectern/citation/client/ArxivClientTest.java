package dev.lectern.citation.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.internal.http.SystemTime;

class ArxivClientTest {

	private static final List<String> NAMES = List.of("1706.03762", "1810.04805", "hep-th/9901001", "2408.00118", "2501.19393", "0704.0001", "2203.02155");

	@TempDir
	Path temporary;

	private FakeArxiv arxiv;
	private VirtualTime time;
	private ArxivClient client;

	@BeforeEach
	void start() throws IOException {
		arxiv = new FakeArxiv(1);
		time = new VirtualTime(arxiv::hanging);
		arxiv.watch(time);
		NAMES.forEach(name -> arxiv.put(SamplePaper.of(name, "Title of " + name)));
		client = client();
	}

	@AfterEach
	void stop() {
		arxiv.close();
	}

	private ArxivClient client() {
		return new ArxivClient(arxiv.settings(temporary.resolve("turns")), time, new Random(2));
	}

	private static List<ArxivIdentifier> identifiers(Collection<String> names) {
		return names.stream().map(name -> ArxivIdentifier.parse(name).orElseThrow()).toList();
	}

	private Map<ArxivIdentifier, Answer> ask(Collection<String> names) {
		return client.api().ask(identifiers(names), Progress.NONE);
	}

	private static void assertAllFound(Map<ArxivIdentifier, Answer> answers) {
		answers.forEach((paper, answer) -> assertEquals("Title of " + paper, assertInstanceOf(Answer.Found.class, answer, paper + "").paper().title()));
	}

	@Test
	void oneRequestIsEnoughForACourseAndSaysHowManyItWants() {
		List<String> names = IntStream.rangeClosed(1, 95).mapToObj("2301.%05d"::formatted).toList();
		names.forEach(name -> arxiv.put(SamplePaper.of(name, "Title of " + name)));
		Map<ArxivIdentifier, Answer> answers = ask(names);
		assertEquals(identifiers(names), List.copyOf(answers.keySet()));
		assertAllFound(answers);
		assertEquals(1, arxiv.requests().size());
		assertEquals("Lectern/test", arxiv.requests().getFirst().userAgent());
	}

	@Test
	void manyPapersGoInSlicesThreeSecondsApart() {
		List<String> names = IntStream.rangeClosed(1, 900).mapToObj("2302.%05d"::formatted).toList();
		names.forEach(name -> arxiv.put(SamplePaper.of(name, "Title of " + name)));
		assertAllFound(ask(names));
		List<Long> times = arxiv.requests().stream().map(FakeArxiv.Request::at).toList();
		assertEquals(3, times.size());
		assertTrue(times.get(1) - times.get(0) >= 3000 && times.get(2) - times.get(1) >= 3000, times::toString);
	}

	@Test
	void versionsAndRepetitionsDoNotMatter() {
		Map<ArxivIdentifier, Answer> answers = ask(List.of("1706.03762v1", "1706.03762v5", "1706.03762"));
		assertEquals(identifiers(List.of("1706.03762")), List.copyOf(answers.keySet()));
		assertAllFound(answers);
	}

	@Test
	void whatIsMissingInAWholeAnswerIsAbsent() {
		Map<ArxivIdentifier, Answer> answers = ask(List.of("1706.03762", "1706.99999"));
		assertEquals(new Answer.Absent(), answers.get(identifiers(List.of("1706.99999")).getFirst()));
		assertEquals(1, arxiv.requests().size());
	}

	/** Each fault once, first thing. All but some are over with the next request, and no paper is ever absent. */
	@ParameterizedTest
	@EnumSource(Fault.class)
	void noFaultMakesAPaperAbsent(Fault fault) {
		arxiv.plan(List.of(fault));
		Map<ArxivIdentifier, Answer> answers = ask(NAMES);
		List<Answer> unanswered = answers.values().stream().filter(answer -> !(answer instanceof Answer.Found)).toList();
		switch (fault) {
		case FORBIDDEN -> assertAll(unanswered, Failure.REFUSED, NAMES.size());
		case UNAVAILABLE_FOR_LONG -> assertAll(unanswered, Failure.LATER, NAMES.size());
		case NOT_FOUND_PAGE, REDIRECTED_ELSEWHERE -> assertAll(unanswered, Failure.UNEXPECTED, NAMES.size());
		case MALFORMED_NAMED -> assertAll(unanswered, Failure.NOT_UNDERSTOOD, 1);
		case SOME_MISSING -> assertTrue(unanswered.stream().allMatch(Answer.Absent.class::isInstance), "arXiv itself said so, and is asked again elsewhere");
		default -> assertEquals(List.of(), unanswered);
		}
		for (int i = 1; i < arxiv.requests().size(); i++) {
			assertTrue(arxiv.requests().get(i).at() - arxiv.requests().get(i - 1).at() >= 3000, arxiv.requests()::toString);
		}
	}

	private static void assertAll(List<Answer> answers, Failure failure, int count) {
		assertEquals(Collections.nCopies(count, failure), answers.stream().map(answer -> assertInstanceOf(Answer.NoAnswer.class, answer).failure()).toList());
	}

	@Test
	void aFaultThatStaysIsTold() {
		arxiv.plan(Collections.nCopies(20, Fault.EMPTY_FEED));
		assertAll(List.copyOf(ask(NAMES).values()), Failure.INCOMPLETE, NAMES.size());
		assertEquals(4, arxiv.requests().size());
	}

	@Test
	void pausesGrow() {
		arxiv.plan(Collections.nCopies(20, Fault.TOO_MANY));
		assertAll(List.copyOf(ask(NAMES).values()), Failure.TOO_MANY, NAMES.size());
		List<Long> times = arxiv.requests().stream().map(FakeArxiv.Request::at).toList();
		assertEquals(4, times.size());
		assertTrue(times.get(1) - times.get(0) >= 3000 && times.get(2) - times.get(1) >= 6000 && times.get(3) - times.get(2) >= 12000, times::toString);
	}

	@Test
	void retryAfterIsHonouredAlsoAsADate() {
		arxiv.plan(List.of(Fault.TOO_MANY_UNTIL));
		assertAllFound(ask(NAMES));
		long waited = arxiv.requests().get(1).at() - arxiv.requests().get(0).at();
		assertTrue(waited >= 18_000 && waited <= 21_000, () -> "waited " + waited);
	}

	@Test
	void aServerThatWantsALongPauseIsNotAskedBeforeItIsOver() {
		arxiv.plan(List.of(Fault.UNAVAILABLE_FOR_LONG));
		ask(NAMES);
		client = client();
		Answer.NoAnswer none = (Answer.NoAnswer) ask(NAMES).values().iterator().next();
		assertEquals(Failure.LATER, none.failure());
		String tomorrow = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(time.now().plus(Duration.ofDays(1)).plusSeconds(59).atZone(ZoneId.systemDefault()));
		assertEquals(tomorrow, none.detail());
		assertTrue(none.text().contains(tomorrow), none::text);
		assertEquals(1, arxiv.requests().size());
		time.pause(Duration.ofDays(1), () -> false);
		assertAllFound(ask(NAMES));
	}

	@Test
	void afterA403NothingOfArxivIsAskedAgain() {
		arxiv.plan(List.of(Fault.FORBIDDEN));
		ask(NAMES);
		assertAll(List.copyOf(ask(NAMES).values()), Failure.REFUSED, NAMES.size());
		assertAll(List.copyOf(client.records().ask(identifiers(NAMES), Progress.NONE).values()), Failure.REFUSED, NAMES.size());
		assertEquals(1, arxiv.requests().size());
	}

	@Test
	void anIdentifierThatSpoilsItsRequestUnnamedIsFoundByHalves() {
		List<Fault> faults = new ArrayList<>(Collections.nCopies(3, Fault.MALFORMED));
		arxiv.plan(faults);
		Map<ArxivIdentifier, Answer> answers = ask(NAMES);
		assertAll(answers.values().stream().filter(answer -> !(answer instanceof Answer.Found)).toList(), Failure.NOT_UNDERSTOOD, 1);
	}

	@Test
	void recordsTellWithdrawalsAndWhatDoesNotExist() {
		arxiv.put(SamplePaper.of("2308.08167", "Title of 2308.08167", 2, Optional.of("Withdrawn by the authors"), true));
		Map<ArxivIdentifier, Answer> answers = client.records().ask(identifiers(List.of("2308.08167", "1706.03762", "1706.99999")), Progress.NONE);
		List<Answer> inOrder = List.copyOf(answers.values());
		assertTrue(((Answer.Found) inOrder.get(0)).paper().withdrawn());
		assertFalse(((Answer.Found) inOrder.get(1)).paper().withdrawn());
		assertEquals(SamplePaper.of("1706.03762", "Title of 1706.03762"), ((Answer.Found) inOrder.get(1)).paper());
		assertEquals(new Answer.Absent(), inOrder.get(2));
	}

	@Test
	void registrationsTellWhatDoesNotExist() {
		Map<ArxivIdentifier, Answer> answers = client.registrations().orElseThrow().ask(identifiers(List.of("hep-th/9901001", "1706.99999")), Progress.NONE);
		List<Answer> inOrder = List.copyOf(answers.values());
		assertEquals("Title of hep-th/9901001", ((Answer.Found) inOrder.get(0)).paper().title());
		assertEquals(new Answer.Absent(), inOrder.get(1));
	}

	@Test
	void aPageThatSays404IsNoRegistrationMissing() {
		arxiv.plan(List.of(Fault.NOT_FOUND_PAGE));
		assertAll(List.copyOf(client.registrations().orElseThrow().ask(identifiers(List.of("1706.03762")), Progress.NONE).values()), Failure.UNEXPECTED, 1);
	}

	@Test
	void withoutAPlaceForTurnsNothingIsAsked() throws IOException {
		Path file = Files.writeString(temporary.resolve("file"), "no folder");
		ClientSettings settings = arxiv.settings(file.resolve("turns"));
		assertAll(List.copyOf(new ArxivClient(settings, time, new Random(3)).api().ask(identifiers(NAMES), Progress.NONE).values()), Failure.NO_TURN, NAMES.size());
		assertEquals(List.of(), arxiv.requests());
	}

	/** In real time, for this is about not waiting: the test would take a minute otherwise, and two for the turn. */
	@ParameterizedTest
	@EnumSource(names = { "HANGS", "DRIPS", "TOO_MANY" })
	void cancellingEndsAnyWait(Fault fault) throws Exception {
		arxiv.plan(Collections.nCopies(9, fault));
		AtomicBoolean cancelled = new AtomicBoolean();
		ArxivClient real = new ArxivClient(arxiv.settings(temporary.resolve("real")), SystemTime.INSTANCE, new Random(4));
		CompletableFuture<Map<ArxivIdentifier, Answer>> answers = CompletableFuture.supplyAsync(() -> real.api().ask(identifiers(NAMES), new Progress() {
			@Override
			public void answered(int papers, int of) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return cancelled.get();
			}
		}));
		while (arxiv.requests().isEmpty()) {
			Thread.onSpinWait();
		}
		cancelled.set(true);
		assertAll(List.copyOf(answers.get(30, TimeUnit.SECONDS).values()), Failure.CANCELLED, NAMES.size());
		assertEquals(1, arxiv.requests().size());
	}

	@Test
	void theEnvironmentNamesTheFileOfAllUsers() {
		assertEquals(Optional.of(temporary.resolve("all")), ClientSettings.of("1", Map.of(ClientSettings.TURNS_VARIABLE, temporary.resolve("all").toString())).machineTurns());
		assertEquals(Optional.of(Path.of("/tmp/lectern-requests.turns")), ClientSettings.of("1", Map.of()).machineTurns());
		for (String nowhere : List.of(temporary.resolve("none/all").toString(), temporary.toString(), "a\0b")) {
			String told = assertThrows(IllegalArgumentException.class, () -> ClientSettings.of("1", Map.of(ClientSettings.TURNS_VARIABLE, nowhere))).getMessage();
			assertTrue(told.startsWith("LECTERN_TURNS") && told.contains(nowhere), told);
		}
		assertEquals(Optional.of(temporary.resolve("all")), ClientSettings.of("1", Map.of(ClientSettings.TURNS_VARIABLE, temporary.resolve("all").toString(),
				ClientSettings.API_VARIABLE, "http://127.0.0.1:1", ClientSettings.DATACITE_VARIABLE, "http://127.0.0.1:2")).withServer("http://127.0.0.1:3").withContact("a@b.org").machineTurns());
	}

	@Test
	void serversThatDoNotListenAreUnreachable() {
		ClientSettings settings = new ClientSettings(URI.create("http://127.0.0.1:1/api/query"), arxiv.root(), Optional.empty(), "Lectern/test",
				temporary.resolve("none"), ClientSettings.INTERVAL, Duration.ofSeconds(5));
		assertAll(List.copyOf(new ArxivClient(settings, time, new Random(5)).api().ask(identifiers(NAMES), Progress.NONE).values()), Failure.UNREACHABLE, NAMES.size());
	}

	@Test
	void anEnvironmentVariableNamesTheServerAndThenNobodyElseIsAsked() {
		for (String server : List.of("http://127.0.0.1:8080", "http://127.0.0.1:8080/", "http://127.0.0.1:8080/api/query", "http://127.0.0.1:8080/api/")) {
			ClientSettings settings = ClientSettings.of("1.2", Map.of(ClientSettings.API_VARIABLE, server));
			assertEquals("http://127.0.0.1:8080/api/query", settings.api().toString());
			assertEquals("http://127.0.0.1:8080/oai", settings.oai().toString());
			assertTrue(settings.dataCite().isEmpty());
		}
		assertEquals("export.arxiv.org", ClientSettings.of("1.2", Map.of()).api().getHost());
		assertTrue(ClientSettings.of("1.2", Map.of()).withContact("me@example.org").userAgent().matches("Lectern/1\\.2 \\(.*; mailto:me@example\\.org\\)"));
		assertThrows(IllegalArgumentException.class, () -> ClientSettings.of("1", Map.of(ClientSettings.API_VARIABLE, "ftp://x")));
	}
}
