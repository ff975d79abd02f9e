package dev.lectern.ui.preview.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;


class StyleSheetFetchTest {

	private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(10), 1000, 5, 3);

	@TempDir
	Path folder;

	private final List<String> asked = new CopyOnWriteArrayList<>();
	private HttpServer server;
	private String root;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.start();
		root = "http://" + server.getAddress().getAddress().getHostAddress() + ':' + server.getAddress().getPort();
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	@Test
	void takesAStyleSheetWithWhatItNeeds() throws IOException {
		serve("/css/main.css", 200, "text/css; charset=utf-8", "@import \"more.css\"; @font-face{src:url(../f/a.woff2#x)} p{background:url(/missing.png)}");
		serve("/css/more.css", 200, "text/css", "@import 'main.css'; i{background:url(data:image/png;base64,x)}");
		serve("/f/a.woff2", 200, "font/woff2", "font");

		String css = Files.readString(folder.resolve(fetch(root + "/css/main.css")));

		assertFalse(css.contains("http:"), css);
		assertTrue(css.matches("@import \"[0-9a-f]{32}\\.css\"; @font-face\\{src:url\\(\"[0-9a-f]{32}\\.woff2#x\"\\)} p\\{background:url\\(\"data:,\"\\)}"), css);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("css", "css", "woff2"), files.map(file -> file.toString().replaceFirst(".*\\.", "")).sorted().toList());
		}
		assertEquals(List.of("/css/main.css", "/css/more.css", "/f/a.woff2"), asked.stream().sorted().toList(), "each once");
	}

	@Test
	void anotherContentHasAnotherName() throws IOException {
		serve("/a.css", 200, "text/css", "a{}");
		String before = fetch(root + "/a.css");
		assertEquals(before, fetch(root + "/a.css"));
		server.removeContext("/a.css");
		serve("/a.css", 200, "text/css", "b{}");
		assertFalse(before.equals(fetch(root + "/a.css")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "ftp://a.example/a.css", "data:text/css,p{}", "jar:file:/a!/b", "http:///a.css", "not an address \\", "https:a.css" })
	void onlyWebAddressesAreAsked(String address) {
		assertThrows(IOException.class, () -> fetch(address));
	}

	@Test
	void aRedirectIsFollowedButNotForEverAndNotElsewhereThanTheWeb() throws IOException {
		serve("/a.css", 302, "", root + "/b.css");
		serve("/b.css", 200, "text/css", "p{background:url(c.png)}");
		serve("/loop.css", 302, "", "/loop.css");
		serve("/file.css", 302, "", "file:///etc/passwd");
		assertTrue(Files.exists(folder.resolve(fetch(root + "/a.css"))));
		assertThrows(IOException.class, () -> fetch(root + "/loop.css"));
		assertEquals(LIMITS.redirects() + 1, asked.stream().filter("/loop.css"::equals).count());
		assertThrows(IOException.class, () -> fetch(root + "/file.css"));
	}

	@Test
	void whatIsNoStyleSheetIsRefused() throws IOException {
		serve("/page.css", 200, "text/html", "<p>");
		serve("/nothing.css", 404, "text/css", "");
		serve("/large.css", 200, "text/css", "a".repeat(LIMITS.bytes() + 1));
		serve("/untyped.css", 200, "", "p{}");
		for (String name : List.of("page", "nothing", "large", "untyped")) {
			assertThrows(IOException.class, () -> fetch(root + "/" + name + ".css"), name);
		}
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void aStyleSheetThatNeedsTooMuchGetsSomeOfIt() throws IOException {
		StringBuilder css = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			serve("/" + i + ".png", 200, "image/png", "picture " + i);
			css.append("p{background:url(").append(i).append(".png)}");
		}
		serve("/a.css", 200, "text/css", css.toString());
		fetch(root + "/a.css");
		assertEquals(LIMITS.files(), asked.size());
	}

	@Test
	void aServerThatCannotBeReachedIsAReason() {
		server.stop(0);
		assertThrows(IOException.class, () -> fetch(root + "/a.css"));
	}

	@Test
	void canBeCancelled() {
		serve("/a.css", 200, "text/css", "p{}");
		try (StyleSheetFetch fetch = new StyleSheetFetch(folder, LIMITS, () -> true)) {
			assertThrows(CancellationException.class, () -> fetch.fetch(root + "/a.css"));
		}
	}

	private String fetch(String address) throws IOException {
		try (StyleSheetFetch fetch = new StyleSheetFetch(folder, LIMITS, () -> false)) {
			return fetch.fetch(address);
		}
	}

	private void serve(String path, int status, String type, String content) {
		server.createContext(path, exchange -> {
			try (exchange) {
				asked.add(exchange.getRequestURI().getPath());
				byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
				if (status / 100 == 3) {
					exchange.getResponseHeaders().set("Location", content);
				} else if (!type.isEmpty()) {
					exchange.getResponseHeaders().set("Content-Type", type);
				}
				exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
				if (bytes.length > 0) {
					exchange.getResponseBody().write(bytes);
				}
			}
		});
	}
}
