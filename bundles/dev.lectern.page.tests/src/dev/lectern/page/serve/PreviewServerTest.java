package dev.lectern.page.serve;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;


/** Speaks HTTP by hand: a client library would tidy up what is to be refused. */
class PreviewServerTest {

	private record Answer(int status, String head, String body) {

		String header(String name) {
			return head.lines().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":")).findFirst()
					.map(line -> line.substring(name.length() + 1).trim()).orElse("");
		}
	}

	private static final Assets ASSETS = new Assets() {
		@Override
		public Optional<InputStream> open(String path) {
			return path.equals("preview/preview.js") ? Optional.of(new ByteArrayInputStream("script".getBytes(StandardCharsets.UTF_8))) : Optional.empty();
		}

		@Override
		public List<String> children(String folder) {
			return List.of();
		}
	};

	@TempDir
	Path temporary;

	private final List<Exception> failures = new CopyOnWriteArrayList<>();
	private final List<String> reports = new CopyOnWriteArrayList<>();
	private PreviewServer server;
	private Mount mount;
	private String root;
	private String page;

	@BeforeEach
	void start() throws IOException {
		Path course = Files.createDirectories(temporary.resolve("course"));
		Files.createDirectories(course.resolve("src/zh/images"));
		Files.createDirectories(course.resolve(".git"));
		Files.writeString(course.resolve("src/zh/images/图 1.svg"), "<svg/>");
		Files.writeString(course.resolve("empty.css"), "");
		Files.writeString(course.resolve("page.html"), "<p>page</p>");
		Files.writeString(course.resolve(".git/config"), "secret");
		Files.writeString(course.resolve(".env"), "secret");
		Files.writeString(temporary.resolve("outside.svg"), "secret");
		Files.createDirectories(temporary.resolve("course-2"));
		Files.writeString(temporary.resolve("course-2/near.svg"), "secret");
		server = PreviewServer.start(ASSETS, failures::add);
		mount = server.mount(course, number -> "<html>page " + number, (number, report) -> reports.add(number + " " + report));
		root = server.root().getRawPath();
		page = mount.address().getRawPath();
	}

	@AfterEach
	void stop() {
		server.close();
		assertEquals(List.of(), failures);
	}

	@Test
	void listensOnLoopbackOnly() {
		assertTrue(List.of("127.0.0.1", "[::1]").contains(server.root().getHost()), server.root().toString());
	}

	@Test
	void standsUnderAPathThatCannotBeGuessed() throws IOException {
		assertTrue(root.matches("/[0-9a-f]{48}/"), root);
		try (PreviewServer other = PreviewServer.start(ASSETS, failures::add)) {
			assertNotEquals(root, other.root().getRawPath());
		}
	}

	@Test
	void servesThePageWithAStrictPolicy() throws IOException {
		Answer answer = get(page);
		String policy = answer.header("Content-Security-Policy");
		assertAll(() -> assertEquals(200, answer.status()), //
				() -> assertEquals("<html>page " + mount.number(), answer.body()), //
				() -> assertEquals("text/html; charset=utf-8", answer.header("Content-Type")), //
				() -> assertEquals("nosniff", answer.header("X-Content-Type-Options")), //
				() -> assertEquals("no-store", answer.header("Cache-Control")), //
				() -> assertEquals("no-referrer", answer.header("Referrer-Policy")), //
				() -> assertEquals("off", answer.header("X-DNS-Prefetch-Control")), //
				() -> assertTrue(policy.startsWith("default-src 'none'; script-src " + server.root() + "assets/;"), policy), //
				() -> assertTrue(policy.contains("base-uri 'none'") && policy.contains("form-action 'none'"), policy));
	}

	@Test
	void servesFilesOfTheCourse() throws IOException {
		Answer answer = get(page + "src/zh/images/%E5%9B%BE%201.svg");
		assertEquals(200, answer.status());
		assertEquals("<svg/>", answer.body());
		assertEquals("image/svg+xml", answer.header("Content-Type"));
	}

	@Test
	void servesAnEmptyFile() throws IOException {
		Answer answer = get(page + "empty.css");
		assertEquals(200, answer.status());
		assertEquals("", answer.body());
		assertEquals("text/css; charset=utf-8", answer.header("Content-Type"));
	}

	@Test
	void aPageOfTheCourseIsSandboxed() throws IOException {
		Answer answer = get(page + "page.html");
		assertEquals(200, answer.status());
		assertTrue(answer.header("Content-Security-Policy").contains("sandbox"));
		assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
	}

	@Test
	void servesItsOwnWebFiles() throws IOException {
		Answer answer = get(root + "assets/preview/preview.js");
		assertEquals("script", answer.body());
		assertEquals("text/javascript; charset=utf-8", answer.header("Content-Type"));
		assertEquals(404, get(root + "assets/preview/other.js").status());
	}

	@Test
	void headGivesNoBody() throws IOException {
		Answer answer = send("HEAD", page + "src/zh/images/%E5%9B%BE%201.svg", host());
		assertEquals(200, answer.status());
		assertEquals("6", answer.header("Content-Length"));
		assertEquals("", answer.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside.svg", "src/../../outside.svg", "%2e%2e/outside.svg", "%2e%2e%2foutside.svg", "..%2foutside.svg", "..%5coutside.svg",
			"..\\outside.svg", "%252e%252e/outside.svg", "src/zh/..%2f..%2f..%2foutside.svg", "../course-2/near.svg", ".git/config", ".env", "%2eenv",
			"src/../.env", "./page.html", "src//zh", "src", "src/", "nothing.svg", "page.html/", "page.html%00.svg", "//etc/passwd", "/etc/passwd" })
	void givesNothingElse(String path) throws IOException {
		Answer answer = get(page + path);
		assertTrue(answer.status() == 404 || answer.status() == 400, () -> path + " gave " + answer);
		assertTrue(!answer.body().contains("secret"));
	}

	@Test
	void linksOutOfTheCourseAreRefusedAndThoseWithinAreFollowed() throws IOException {
		Path course = temporary.resolve("course");
		Files.createSymbolicLink(course.resolve("out.svg"), temporary.resolve("outside.svg"));
		Files.createSymbolicLink(course.resolve("outfolder"), temporary.resolve("course-2"));
		Files.createSymbolicLink(course.resolve("hidden.txt"), course.resolve(".env"));
		Files.createSymbolicLink(course.resolve("loop"), course.resolve("loop"));
		Files.createSymbolicLink(course.resolve("within.html"), course.resolve("page.html"));
		assertEquals(404, get(page + "out.svg").status());
		assertEquals(404, get(page + "outfolder/near.svg").status());
		assertEquals(404, get(page + "hidden.txt").status());
		assertEquals(404, get(page + "loop").status());
		assertEquals("<p>page</p>", get(page + "within.html").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/course/1/", "/0000/course/1/", "/favicon.ico", "/assets/preview/preview.js" })
	void nothingIsToBeHadWithoutTheToken(String path) throws IOException {
		assertEquals(404, get(path).status());
	}

	@Test
	void theTokenMustBeWhole() throws IOException {
		assertEquals(404, get(page.replaceFirst("^/.", "/")).status());
		assertEquals(404, get(page.toUpperCase().replace("COURSE", "course")).status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "course/2/", "course/0/", "course/-1/", "course/01/", "course/99999999999/", "course/x/", "report/1", "course/1", "other/1/" })
	void unknownAddressesUnderTheTokenAreRefused(String path) throws IOException {
		assertEquals(404, get(root + path).status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "" })
	void otherHostsAreRefused(String host) throws IOException {
		Answer answer = send("GET", page, "Host: " + host);
		assertTrue(answer.status() == 403 || answer.status() == 400, answer.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND" })
	void onlyReadingIsPossible(String method) throws IOException {
		Answer answer = send(method, page, host());
		assertEquals(405, answer.status());
		assertEquals("GET, HEAD", answer.header("Allow"));
	}

	@Test
	void reportsNeedTheHeaderNoAddressInADeckCanSend() throws IOException {
		assertEquals(404, get(root + "report/1?%7B%7D").status());
		assertEquals(List.of(), reports);
		assertEquals(204, send("GET", root + "report/1?%7B%22a%22:%22%E4%BD%A0%26%22%7D", host(), "X-Lectern-Report: 1").status());
		assertEquals(List.of("1 {\"a\":\"你&\"}"), reports);
	}

	@Test
	void aFolderThatIsNotThereCannotBeMounted() {
		assertThrows(IOException.class, () -> server.mount(temporary.resolve("nothing"), number -> "", (number, report) -> {
		}));
	}

	@Test
	void closingEndsIt() throws IOException {
		server.close();
		assertThrows(ConnectException.class, () -> get(page));
	}

	private Answer get(String path) throws IOException {
		return send("GET", path, host());
	}

	private String host() {
		return "Host: " + server.root().getAuthority();
	}

	private Answer send(String method, String path, String... headers) throws IOException {
		URI address = server.root();
		try (Socket socket = new Socket(address.getHost().replaceAll("[\\[\\]]", ""), address.getPort())) {
			socket.setSoTimeout(10_000);
			String request = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int end = answer.indexOf("\r\n\r\n");
			String head = answer.substring(0, end);
			return new Answer(Integer.parseInt(head.split(" ")[1]), head, answer.substring(end + 4));
		}
	}
}
