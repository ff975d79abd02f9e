package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.PaperStatus;

/** In processes of their own, for the server to ask is named by the environment. */
class RefreshCitationsTest {

	private static final long INTERVAL_MILLIS = 3_000;

	@TempDir
	Path temporary;

	private Path course;
	private Path lock;

	@BeforeEach
	void course() throws IOException {
		course = Files.createDirectories(temporary.resolve("course"));
		lock = course.resolve(LockFile.NAME);
		Files.writeString(Files.createDirectories(course.resolve("src/en")).resolve("one.md"),
				"## One\n\n[Attention](https://arxiv.org/abs/1706.03762) (2017), [s1](https://arxiv.org/abs/2501.19393) (2025)\n");
	}

	private Process start(String server, String output, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(temporary.resolve(output).toFile());
		process.environment().put("LECTERN_ARXIV_URL", server);
		process.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
		process.environment().put("LECTERN_TURNS", temporary.resolve("all.turns").toString());
		return process.start();
	}

	private int run(String server, String... arguments) throws IOException, InterruptedException {
		return start(server, "output", arguments).waitFor();
	}

	private String output() {
		return output("output");
	}

	private String output(String name) {
		try {
			return Files.readString(temporary.resolve(name));
		} catch (IOException e) {
			return e.toString();
		}
	}

	private LockedPaper locked(String id) throws IOException {
		return LockFile.read(lock).entry(ArxivIdentifier.parse(id).orElseThrow()).orElseThrow();
	}

	@Test
	void onlyARefreshAsksAndWrites() throws IOException, InterruptedException {
		try (PlayedArxiv arxiv = new PlayedArxiv(false)) {
			assertEquals(0, run(arxiv.address(), "citations", course.toString()), this::output);
			assertEquals(0, run(arxiv.address(), "check", course.toString(), "--offline", "--fail-on", "error"), this::output);
			assertEquals(List.of(), arxiv.requests());
			assertFalse(Files.exists(lock));
			assertEquals(0, run(arxiv.address(), "citations", course.toString(), "--refresh"), this::output);
			assertEquals(List.of("/api/query", "/oai"), arxiv.requests().stream().map(PlayedArxiv.Request::path).toList());
			assertEquals("Paper 1706.03762", locked("1706.03762").paper().orElseThrow().title());
			assertEquals(PaperStatus.VERIFIED, locked("2501.19393").status());
			assertTrue(output().contains("2 new"), this::output);
		}
	}

	@Test
	void interruptedItKeepsWhatWasAnswered() throws IOException, InterruptedException {
		Files.writeString(lock, "{\"id\":\"1706.03762\",\"status\":\"unverified\",\"nicknames\":[\"Nick\"]}\n# a note\n");
		try (PlayedArxiv arxiv = new PlayedArxiv(true)) {
			Process process = start(arxiv.address(), "output", "citations", course.toString(), "--refresh");
			arxiv.awaitDoubt();
			process.destroy();
			assertEquals(128 + 15, process.waitFor(), this::output);
			assertEquals(PaperStatus.VERIFIED, locked("1706.03762").status());
			assertEquals(List.of("Nick"), locked("1706.03762").nicknames());
			assertEquals(PaperStatus.UNVERIFIED, locked("2501.19393").status(), "whether it is withdrawn was still open");
			assertTrue(Files.readAllLines(lock).contains("# a note"), this::output);
			assertTrue(output().contains("Interrupted. What was answered is written"), this::output);
		}
	}

	/** At the interval that everybody gets; it takes a dozen seconds. */
	@Test
	void twoAtOnceStayWithinTheRateTogetherAndLoseNothing() throws IOException, InterruptedException {
		Files.writeString(lock, "{\"id\":\"2501.19393\",\"nicknames\":[\"s1\"],\"rating\":5}\n{\"id\":\"1706.03762\",\"nicknames\":[\"Attention\"]}\n# a note\n");
		try (PlayedArxiv arxiv = new PlayedArxiv(false)) {
			List<Process> both = List.of(start(arxiv.address(), "one", "citations", course.toString(), "--refresh"),
					start(arxiv.address(), "two", "citations", course.toString(), "--refresh"));
			for (Process process : both) {
				assertEquals(0, process.waitFor(), () -> output("one") + output("two"));
			}
			List<PlayedArxiv.Request> requests = arxiv.requests();
			assertEquals(4, requests.size(), requests::toString);
			for (int i = 1; i < requests.size(); i++) {
				long between = TimeUnit.NANOSECONDS.toMillis(requests.get(i).begin() - requests.get(i - 1).end());
				assertTrue(between >= INTERVAL_MILLIS, () -> between + " ms: " + requests);
			}
		}
		List<String> lines = Files.readAllLines(lock);
		assertEquals(3, lines.size(), lines::toString);
		assertTrue(lines.get(0).contains("\"Paper 1706.03762\"") && lines.get(0).contains("\"nicknames\":[\"Attention\"]"), lines::toString);
		assertTrue(lines.get(1).contains("\"Paper 2501.19393\"") && lines.get(1).contains("\"nicknames\":[\"s1\"]") && lines.get(1).endsWith("\"rating\":5}"), lines::toString);
		assertEquals("# a note", lines.get(2));
	}

	@Test
	void aLockFileThatIsNoUtf8IsListedAndNeverWritten() throws IOException, InterruptedException {
		byte[] latin = "{\"id\":\"1706.03762\",\"nicknames\":[\"Garçon\"]}\n".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(lock, latin);
		try (PlayedArxiv arxiv = new PlayedArxiv(false)) {
			assertEquals(0, run(arxiv.address(), "citations", course.toString()), this::output);
			assertTrue(output().contains(LockFile.NAME + ":1: Character 37 of this line is no UTF-8"), this::output);
			assertEquals(2, run(arxiv.address(), "citations", course.toString(), "--refresh"), this::output);
			assertTrue(output().contains("cannot be written: line 1: Character 37"), this::output);
			assertEquals(List.of(), arxiv.requests());
			assertArrayEquals(latin, Files.readAllBytes(lock));
		}
	}

	@Test
	void aFileOfTurnsThatCannotBeIsTold() throws IOException, InterruptedException {
		Files.createDirectory(temporary.resolve("all.turns"));
		try (PlayedArxiv arxiv = new PlayedArxiv(false)) {
			assertEquals(2, run(arxiv.address(), "citations", course.toString(), "--refresh"), this::output);
			assertTrue(output().contains("LECTERN_TURNS names "), this::output);
			assertEquals(List.of(), arxiv.requests());
		}
	}
}
