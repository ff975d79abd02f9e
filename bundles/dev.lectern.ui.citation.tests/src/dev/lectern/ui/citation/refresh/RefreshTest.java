package dev.lectern.ui.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.Waiting;

/** A refresh from the window, answered by a server of our own. */
class RefreshTest {

	private static final String FEED = """
			<?xml version='1.0' encoding='UTF-8'?>
			<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
			  <id>https://arxiv.org/api/x</id><title>arXiv Query</title><updated>2026-01-01T00:00:00Z</updated>
			  <opensearch:itemsPerPage>1</opensearch:itemsPerPage><opensearch:totalResults>1</opensearch:totalResults><opensearch:startIndex>0</opensearch:startIndex>
			  <entry><id>http://arxiv.org/abs/1810.04805v2</id><title>BERT, told again</title><updated>2019-05-24T20:37:26Z</updated>
			    <link href="https://arxiv.org/abs/1810.04805v2" rel="alternate" type="text/html"/><summary>An abstract.</summary>
			    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/><published>2018-10-11T00:50:01Z</published>
			    <arxiv:primary_category term="cs.CL"/><author><name>Jacob Devlin</name></author></entry>
			</feed>
			""";

	@TempDir
	Path parent;

	private final List<String> asked = new CopyOnWriteArrayList<>();
	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.add(exchange.getRequestURI().getQuery() + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
			byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/atom+xml; charset=utf-8");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).put(RefreshSettings.SERVER, "http://127.0.0.1:" + server.getAddress().getPort());
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).put(RefreshSettings.CONTACT, "author@example.org");
	}

	@AfterEach
	void stop() {
		server.stop(0);
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).remove(RefreshSettings.SERVER);
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).remove(RefreshSettings.CONTACT);
	}

	@Test
	void theSelectedPaperIsAskedForAndWhatIsToldIsKnownEverywhere() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			RefreshPapersJob.begin(course.course(), List.of(CitingCourse.bert().identifier()));
			Waiting.until("told", () -> course.papers().orElseThrow().known(CitingCourse.bert().identifier()).map(Paper::title).filter("BERT, told again"::equals).isPresent());
			assertEquals(1, asked.size(), asked.toString());
			assertTrue(asked.getFirst().contains("1810.04805") && asked.getFirst().contains("author@example.org"), asked.toString());
			assertTrue(course.read("citations.lock.jsonl").contains("1706.03762"), "the others stay");
		}
	}
}
