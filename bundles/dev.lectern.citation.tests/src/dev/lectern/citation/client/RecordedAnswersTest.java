package dev.lectern.citation.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;

/** Answers that arXiv gave, read as they were recorded. Reads ../shared; skipped where it is not. */
class RecordedAnswersTest {

	private static final Path ANSWERS = Path.of(System.getProperty("lectern.repository", "."), "../shared/data/arxiv-atom");

	@TempDir
	Path temporary;

	private List<Answer> ask(String answer, int status, String... names) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(ANSWERS), "no recorded answers in " + ANSWERS);
		byte[] body = Files.readAllBytes(ANSWERS.resolve(answer));
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			exchange.getResponseHeaders().set("Content-Type", "application/atom+xml");
			exchange.sendResponseHeaders(status, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
		try {
			ClientSettings settings = ClientSettings.of("test", Map.of("XDG_CACHE_HOME", temporary.toString(), ClientSettings.TURNS_VARIABLE, temporary.resolve("all.turns").toString()))
					.withServer(URI.create("http://127.0.0.1:" + server.getAddress().getPort()).toString());
			ArxivClient client = new ArxivClient(settings, new VirtualTime(() -> false), new Random(1));
			return List.copyOf(client.api().ask(List.of(names).stream().map(name -> ArxivIdentifier.parse(name).orElseThrow()).toList(), Progress.NONE).values());
		} finally {
			server.stop(0);
		}
	}

	private static Paper paper(Answer answer) {
		return ((Answer.Found) answer).paper();
	}

	@Test
	void oneOfTwoIsMissing() throws IOException {
		List<Answer> answers = ask("arxivpy-batch-one-missing-200.xml", 200, "0808.0539", "1707.08567");
		assertEquals(new Answer.Absent(), answers.get(0));
		Paper paper = paper(answers.get(1));
		assertEquals("Proceedings of Workshop AEW10: Concepts in Information Theory and Communications", paper.title());
		assertEquals(34, paper.authors().size());
		assertTrue(paper.authors().contains("Dirk Wübben"));
		assertEquals("2017-07-27", paper.published().toString());
		assertEquals(List.of("cs.IT"), paper.categories());
	}

	@Test
	void nothingIsThere() throws IOException {
		assertEquals(List.of(new Answer.Absent()), ask("arxivpy-empty-200.xml", 200, "1707.08567"));
	}

	@Test
	void arxivComplainsOfAnIdentifier() throws IOException {
		assertEquals(List.of(new Answer.NoAnswer(Failure.NOT_UNDERSTOOD, "incorrect id format for abc")), ask("arxivpy-malformed-400.xml", 400, "1707.08567"));
	}

	@Test
	void namesOfTheOldSchemeAreJoined() throws IOException {
		Paper paper = paper(ask("arxivpy-old-scheme.xml", 200, "quant-ph/0201082").getFirst());
		assertEquals(List.of("quant-ph", "cs.PL"), paper.categories());
		assertEquals("32 pages", paper.comment().orElseThrow());
		assertEquals(1, paper.version());
	}

	@Test
	void aTitleCanBeZero() throws IOException {
		assertEquals("0", paper(ask("arxivpy-title-zero.xml", 200, "2104.12255").getFirst()).title());
	}

	/** The feed says that there are more than it holds: nothing that is missing in it counts as absent. */
	@Test
	void theOldBackendIsReadAndAPartOfAListIsNoWhole() throws IOException {
		List<Answer> answers = ask("james-akl-xiv-old-backend-2025-10.xml", 200, "2510.14968", "1707.08567");
		assertEquals("RDD: Retrieval-Based Demonstration Decomposer for Planner Alignment in Long-Horizon Tasks", paper(answers.get(0)).title());
		assertEquals("cs.RO", paper(answers.get(0)).categories().getFirst());
		assertEquals(Failure.INCOMPLETE, ((Answer.NoAnswer) answers.get(1)).failure());
	}
}
