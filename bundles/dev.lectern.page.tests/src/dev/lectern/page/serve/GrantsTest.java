package dev.lectern.page.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mount gives when it is granted more than a page, and what it keeps back even then. */
class GrantsTest {

	private static final String REPORT = "X-Lectern-Report: 1";
	private static final String PAGE = "<html><head></head><body>page</body></html>";

	private record Answer(String head, byte[] body) {

		int status() {
			return Integer.parseInt(head.split(" ")[1]);
		}

		String header(String name) {
			return head.lines().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":")).findFirst()
					.map(line -> line.substring(name.length() + 1).trim()).orElse("");
		}

		String text() {
			return new String(body, StandardCharsets.UTF_8);
		}

		/** One directive of the policy. */
		String policy(String directive) {
			return Arrays.stream(header("Content-Security-Policy").split(";")).map(String::trim).filter(one -> one.startsWith(directive + " ")).findFirst()
					.orElse("");
		}
	}

	@TempDir
	Path temporary;

	private final List<Exception> failures = new CopyOnWriteArrayList<>();
	private Path course;
	private PreviewServer server;

	@BeforeEach
	void start() throws IOException {
		course = Files.createDirectories(temporary.resolve("course"));
		Files.writeString(course.resolve("page.html"), "<p>page</p>");
		Files.writeString(course.resolve("film.mp4"), "0123456789");
		Files.writeString(course.resolve("empty.mp4"), "");
		Files.createDirectories(temporary.resolve("fetched"));
		Files.writeString(temporary.resolve("fetched/a.css"), "fetched");
		Files.writeString(temporary.resolve("secret.css"), "secret");
		server = PreviewServer.start(new FolderAssets(temporary), failures::add);
	}

	@AfterEach
	void stop() {
		server.close();
		assertEquals(List.of(), failures);
	}

	@Test
	void nothingRunsAndNothingIsFramedUnlessItIsGranted() throws IOException {
		Mount mount = mount(Grants.NONE);
		Answer page = get(path(mount, ""));
		assertEquals("script-src " + server.root() + "assets/", page.policy("script-src"));
		assertEquals("frame-src 'none'", page.policy("frame-src"));
		assertEquals("frame-ancestors 'none'", page.policy("frame-ancestors"));
		assertEquals("connect-src " + server.root() + "report/", page.policy("connect-src"));
		assertFalse(page.text().contains("lectern-access"));
		assertTrue(get(path(mount, "page.html")).header("Content-Security-Policy").endsWith("sandbox"));
		assertEquals(404, get(server.root().getRawPath() + "feed/" + mount.number() + "?0", REPORT).status());
		assertEquals(404, get(server.root().getRawPath() + "fetched/" + mount.number() + "/a.css").status());
	}

	@Test
	void aTrustedCourseRunsItsOwnScriptsAndShowsFramesButReachesNobodyElse() throws IOException {
		Mount mount = mount(Grants.NONE.withScripts(true));
		Answer page = get(path(mount, ""));
		assertEquals("script-src " + server.root() + "assets/ 'unsafe-inline' " + mount.address(), page.policy("script-src"));
		assertEquals("frame-src " + mount.address() + " https:", page.policy("frame-src"));
		assertEquals("connect-src " + server.root() + "report/ " + mount.address(), page.policy("connect-src"));
		assertEquals("default-src 'none'", page.policy("default-src"));
		assertEquals("img-src 'self' data:", page.policy("img-src"));
		assertTrue(page.text().contains("\"scripts\":true"), page.text());
		Answer file = get(path(mount, "page.html"));
		assertEquals("default-src " + mount.address() + " data: blob: 'unsafe-inline'", file.policy("default-src"));
		assertEquals("sandbox allow-scripts allow-same-origin", file.policy("sandbox"));
		assertEquals("frame-ancestors 'self'", file.policy("frame-ancestors"));
	}

	@Test
	void trustOfOneCourseIsNoTrustOfAnother() throws IOException {
		mount(Grants.NONE.withScripts(true));
		Mount other = mount(Grants.NONE);
		assertFalse(get(path(other, "")).policy("script-src").contains("unsafe-inline"));
		assertTrue(get(path(other, "page.html")).header("Content-Security-Policy").endsWith("sandbox"));
	}

	@Test
	void aPageMayFrameThatOneMountOnly() throws IOException {
		Mount slides = mount(Grants.NONE.inFrames());
		Mount speaker = mount(Grants.NONE.framing(slides.number()));
		assertEquals("frame-ancestors 'self'", get(path(slides, "")).policy("frame-ancestors"));
		assertEquals("frame-src " + slides.address(), get(path(speaker, "")).policy("frame-src"));
		assertEquals("frame-ancestors 'none'", get(path(speaker, "")).policy("frame-ancestors"));
	}

	@Test
	void whatAPageIsToldCannotLeaveItsElement() throws IOException {
		Mount mount = mount(Grants.NONE.telling(Map.of("text", "</script><script>alert(1)</script>")));
		String page = get(path(mount, "")).text();
		assertEquals(1, page.split("<script", -1).length - 1, page);
		assertEquals(1, page.split("</script", -1).length - 1, page);
	}

	@Test
	void newsComeWhenThereAreAny() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch there = new CountDownLatch(1);
		Mount mount = mount(Grants.NONE.withFeed(number -> {
			asked.countDown();
			there.await();
			return Optional.of("{\"after\":" + number + "}");
		}));
		String feed = server.root().getRawPath() + "feed/" + mount.number();
		assertTrue(get(path(mount, "")).text().contains("\"feed\":\"../../feed/" + mount.number() + "\""));
		Thread waiting = Thread.ofVirtual().start(() -> {
			try {
				assertTrue(asked.await(30, TimeUnit.SECONDS));
				assertEquals(200, get(path(mount, "")).status(), "others are answered while one waits");
			} catch (Exception e) {
				failures.add(e);
			} finally {
				there.countDown();
			}
		});
		Answer answer = get(feed + "?17", REPORT);
		waiting.join();
		assertEquals("{\"after\":17}", answer.text());
		assertEquals("application/json", answer.header("Content-Type"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "?-1", "?x", "?1.5", "?9999999999999999999", "?1&2", "/0?1" })
	void newsAreGivenForANumberOnly(String query) throws IOException {
		Mount mount = mount(Grants.NONE.withFeed(number -> Optional.of("{}")));
		assertEquals(404, get(server.root().getRawPath() + "feed/" + mount.number() + query, REPORT).status());
	}

	@Test
	void newsNeedTheHeaderNoAddressInADeckCanSend() throws IOException {
		Mount mount = mount(Grants.NONE.withFeed(number -> Optional.of("{}")));
		assertEquals(404, get(server.root().getRawPath() + "feed/" + mount.number() + "?1").status());
		assertEquals(200, get(server.root().getRawPath() + "feed/" + mount.number() + "?1", REPORT).status());
	}

	@Test
	void noNewsIsAnAnswerToo() throws IOException {
		Mount mount = mount(Grants.NONE.withFeed(number -> Optional.empty()));
		assertEquals(204, get(server.root().getRawPath() + "feed/" + mount.number() + "?1", REPORT).status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret.css", "%2e%2e/secret.css", "..%2fsecret.css", "sub/a.css", "a.css/", "", ".a.css" })
	void fetchedFilesAreThoseInTheFolderOnly(String name) throws IOException {
		Mount mount = mount(Grants.NONE.withFetched(CourseFolder.of(temporary.resolve("fetched"))));
		String fetched = server.root().getRawPath() + "fetched/" + mount.number() + "/";
		assertEquals("fetched", get(fetched + "a.css").text());
		Answer answer = get(fetched + name);
		assertEquals(404, answer.status());
		assertFalse(answer.text().contains("secret"));
	}

	@ParameterizedTest
	@CsvSource({ "bytes=2-4,234,bytes 2-4/10", "bytes=7-,789,bytes 7-9/10", "bytes=-2,89,bytes 8-9/10", "bytes=0-99,0123456789,bytes 0-9/10" })
	void mediaCanBeSoughtIn(String range, String part, String contentRange) throws IOException {
		Answer answer = get(path(mount(Grants.NONE), "film.mp4"), "Range: " + range);
		assertEquals(206, answer.status());
		assertEquals(part, answer.text());
		assertEquals(contentRange, answer.header("Content-Range"));
		assertEquals("video/mp4", answer.header("Content-Type"));
		assertEquals(Integer.toString(part.length()), answer.header("Content-Length"));
	}

	@Test
	void whatLiesBehindTheEndIsRefusedAndWhatIsNoRangeIsAllOfIt() throws IOException {
		String film = path(mount(Grants.NONE), "film.mp4");
		Answer behind = get(film, "Range: bytes=10-");
		assertEquals(416, behind.status());
		assertEquals("bytes */10", behind.header("Content-Range"));
		assertEquals(416, get(film.replace("film", "empty"), "Range: bytes=0-").status());
		for (String header : List.of("Range: bytes=0-1,3-4", "Range: nonsense", "Range:", "Range: bytes=5-1")) {
			Answer all = get(film, header);
			assertEquals(200, all.status(), header);
			assertEquals("0123456789", all.text());
			assertEquals("bytes", all.header("Accept-Ranges"));
		}
	}

	@Test
	void aMountThatEndedGivesNothing() throws IOException {
		Mount mount = mount(Grants.NONE);
		server.unmount(mount);
		assertEquals(404, get(path(mount, "")).status());
		assertEquals(404, get(path(mount, "film.mp4")).status());
	}

	private Mount mount(Grants grants) throws IOException {
		return server.mount(course, number -> PAGE, (number, report) -> {
		}, grants);
	}

	private static String path(Mount mount, String file) {
		return mount.address().getRawPath() + file;
	}

	private Answer get(String path, String... headers) throws IOException {
		try (Socket socket = new Socket(server.root().getHost().replaceAll("[\\[\\]]", ""), server.root().getPort())) {
			socket.setSoTimeout(30_000);
			String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
			String request = "GET " + path + " HTTP/1.1\r\nHost: " + server.root().getAuthority() + "\r\n" + more + "Connection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			socket.getInputStream().transferTo(answer);
			byte[] bytes = answer.toByteArray();
			int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
			return new Answer(new String(bytes, 0, end, StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, end + 4, bytes.length));
		}
	}
}
