package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;

/** In a process of its own, for the server to ask is named by the environment. */
class RefreshCitationsTest {

	private static final String FEED = "<feed xmlns='http://www.w3.org/2005/Atom'><totalResults>1</totalResults><entry><id>http://arxiv.org/abs/1706.03762v7</id>"
			+ "<title>Attention Is All You Need</title><published>2017-06-12T17:57:34Z</published><updated>2023-08-02T00:41:18Z</updated></entry></feed>";

	@TempDir
	Path temporary;

	private int run(String server, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(temporary.resolve("output").toFile());
		process.environment().put("LECTERN_ARXIV_URL", server);
		process.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
		process.environment().put("LECTERN_TURNS", temporary.resolve("all.turns").toString());
		return process.start().waitFor();
	}

	@Test
	void onlyARefreshAsksAndWrites() throws IOException, InterruptedException {
		Path course = Files.createDirectories(temporary.resolve("course"));
		Files.writeString(Files.createDirectories(course.resolve("src/en")).resolve("one.md"), "## One\n\n[Attention](https://arxiv.org/abs/1706.03762) (2017)\n");
		Path lock = course.resolve(LockFile.NAME);
		AtomicInteger connections = new AtomicInteger();
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> serve(server, connections));
			String address = "http://127.0.0.1:" + server.getLocalPort();
			assertEquals(0, run(address, "citations", course.toString()), this::output);
			assertEquals(0, run(address, "check", course.toString(), "--offline", "--fail-on", "error"), this::output);
			assertEquals(0, connections.get());
			assertFalse(Files.exists(lock));
			assertEquals(0, run(address, "citations", course.toString(), "--refresh"), this::output);
			assertEquals(1, connections.get());
			assertEquals("Attention Is All You Need", LockFile.read(lock).find(ArxivIdentifier.parse("1706.03762").orElseThrow()).orElseThrow().title());
			assertTrue(output().contains("1 new"), this::output);
		}
	}

	private String output() {
		try {
			return Files.readString(temporary.resolve("output"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static void serve(ServerSocket server, AtomicInteger connections) {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				connections.incrementAndGet();
				byte[] request = new byte[4096];
				socket.getInputStream().read(request);
				byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
				socket.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: application/atom+xml\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
						.getBytes(StandardCharsets.UTF_8));
				socket.getOutputStream().write(body);
				socket.getOutputStream().flush();
			} catch (IOException e) {
				return; // the test is over
			}
		}
	}
}
