package dev.lectern.ui.citation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.lectern.citation.client.ClientSettings;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.refresh.RefreshSettings;

/** A server of our own that the preferences name in place of arXiv, with arXiv's ways to fail. Closing it takes it out of the preferences. */
public final class LoopbackArxiv implements AutoCloseable {

	/** How it answers. */
	public enum Mood {
		ANSWERS, REFUSES, OVERLOADED, HANGS
	}

	private final HttpServer server;
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final Map<String, String> titles = new ConcurrentHashMap<>();
	private final CountDownLatch closed = new CountDownLatch(1);
	private volatile Mood mood = Mood.ANSWERS;

	public LoopbackArxiv() throws IOException {
		forgetTurns();
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(Executors.newCachedThreadPool());
		server.createContext("/", this::answer);
		server.start();
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).put(RefreshSettings.SERVER, "http://127.0.0.1:" + server.getAddress().getPort());
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).put(RefreshSettings.CONTACT, "author@example.org");
	}

	/** An earlier test may have been told to wait for minutes. Only in a cache of the tests' own. */
	private static void forgetTurns() throws IOException {
		Path turns = ClientSettings.of("0", System.getenv()).turns();
		if (turns.toString().contains("target")) {
			Files.deleteIfExists(turns);
		}
		Path ofAll = Path.of(System.getenv().getOrDefault("LECTERN_TURNS", "target"));
		if (ofAll.toString().contains("target") && Files.isRegularFile(ofAll)) {
			Files.delete(ofAll);
		}
	}

	/** Knows a paper from now on. */
	public LoopbackArxiv with(String identifier, String title) {
		titles.put(identifier, title);
		return this;
	}

	public void mood(Mood next) {
		mood = next;
	}

	/** Query and user agent of each request. */
	public List<String> asked() {
		return asked;
	}

	private void answer(HttpExchange exchange) throws IOException {
		asked.add(exchange.getRequestURI().getQuery() + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
		switch (mood) {
		case ANSWERS -> send(exchange, 200, feed(exchange.getRequestURI().getQuery()));
		case REFUSES -> send(exchange, 403, "<html>Access denied</html>");
		case OVERLOADED -> {
			exchange.getResponseHeaders().add("Retry-After", "3600");
			send(exchange, 503, "Rate exceeded.");
		}
		case HANGS -> {
			try {
				closed.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			exchange.close();
		}
		}
	}

	private static void send(HttpExchange exchange, int status, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", status == 200 ? "application/atom+xml; charset=utf-8" : "text/html");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private String feed(String query) {
		String wanted = Arrays.stream(query.split("&")).filter(part -> part.startsWith("id_list=")).map(part -> part.substring(8)).findFirst().orElse("");
		List<String> known = Arrays.stream(wanted.split(",")).filter(titles::containsKey).toList();
		return """
				<?xml version='1.0' encoding='UTF-8'?>
				<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
				  <id>https://arxiv.org/api/x</id><title>arXiv Query</title><updated>2026-01-01T00:00:00Z</updated>
				  <opensearch:itemsPerPage>%1$d</opensearch:itemsPerPage><opensearch:totalResults>%1$d</opensearch:totalResults><opensearch:startIndex>0</opensearch:startIndex>
				%2$s
				</feed>
				""".formatted(known.size(), known.stream().map(this::entry).collect(Collectors.joining("\n")));
	}

	/** Of the papers that {@link CitingCourse} knows their own day and author, or nobody would believe that they are the same. */
	private String entry(String identifier) {
		Optional<Paper> known = Stream.of(CitingCourse.attention(), CitingCourse.bert()).flatMap(locked -> locked.paper().stream())
				.filter(paper -> paper.identifier().canonical().equals(identifier)).findFirst();
		String day = known.map(paper -> paper.published().toString()).orElse("20" + identifier.substring(0, 2) + "-" + identifier.substring(2, 4) + "-02");
		return """
				  <entry><id>http://arxiv.org/abs/%1$sv2</id><title>%2$s</title><updated>2021-05-24T20:37:26Z</updated>
				    <link href="https://arxiv.org/abs/%1$sv2" rel="alternate" type="text/html"/><summary>An abstract.</summary>
				    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/><published>%3$sT00:50:01Z</published>
				    <arxiv:primary_category term="cs.CL"/><author><name>%4$s</name></author></entry>""".formatted(identifier, titles.get(identifier), day,
				known.map(paper -> paper.authors().getFirst()).orElse("Jacob Devlin"));
	}

	@Override
	public void close() {
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).remove(RefreshSettings.SERVER);
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).remove(RefreshSettings.CONTACT);
		closed.countDown();
		server.stop(0);
	}
}
