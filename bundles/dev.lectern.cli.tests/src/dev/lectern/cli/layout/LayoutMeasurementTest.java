package dev.lectern.cli.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.cli.English;
import dev.lectern.cli.Main;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;
import dev.lectern.page.PageSettings;
import dev.lectern.page.measure.MeasurePage;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.page.styles.StyleSheetCache;

@ExtendWith(English.class)
class LayoutMeasurementTest {

	private static final String TALL = "<div style=\"height: 1200px; width: 9px; background: red\"></div>";

	@TempDir
	Path folder;

	private Set<Path> before;

	@BeforeEach
	void lookAround() throws IOException {
		before = leftovers();
	}

	@AfterEach
	void nothingIsLeft() throws IOException {
		Set<Path> left = leftovers();
		left.removeAll(before);
		assertEquals(Set.of(), left);
	}

	@Test
	void saysPlainlyThatThereIsNoBrowser() throws Exception {
		course();
		CommandFailure failure = assertThrows(CommandFailure.class, () -> measure(Map.of("PATH", folder.toString())));
		assertEquals("--layout: slides were not measured, because there is no Chromium or Chrome on this machine. Install one (on Debian: apt-get install "
				+ "chromium), or name it in the environment variable LECTERN_CHROMIUM.", failure.getMessage());
		assertThrows(CommandFailure.class, () -> measure(Map.of()));
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertTrue(assertThrows(CommandFailure.class, () -> measure(Map.of())).getMessage().startsWith("--layout：没有测量幻灯片"));
	}

	@Test
	void takesTheBrowserThatIsNamedAndNoOther() throws Exception {
		Path named = program("named", "exit 0");
		Path usual = program("usual", "exit 0");
		Path found = program("bin/google-chrome", "exit 0");
		String path = "/nowhere" + File.pathSeparator + found.getParent();
		assertEquals(named, Chromium.find(Map.of("LECTERN_CHROMIUM", named.toString(), "CHROME_BIN", usual.toString(), "PATH", path)));
		assertEquals(usual, Chromium.find(Map.of("CHROME_BIN", usual.toString(), "PATH", path)));
		assertEquals(found, Chromium.find(Map.of("CHROME_BIN", "/nowhere/chrome", "PATH", path)));
		CommandFailure failure = assertThrows(CommandFailure.class, () -> Chromium.find(Map.of("LECTERN_CHROMIUM", "/nowhere/chrome", "PATH", path)));
		assertTrue(failure.getMessage().endsWith("LECTERN_CHROMIUM names no program that can be run: /nowhere/chrome"), failure.getMessage());
	}

	@Test
	void tellsWhatABrowserSaidThatEndsTooSoon() throws Exception {
		course();
		Path broken = program("broken", "echo 'no display to be had' >&2; exit 7");
		CommandFailure failure = assertThrows(CommandFailure.class, () -> measure(Map.of("LECTERN_CHROMIUM", broken.toString())));
		assertEquals("--layout: slides were not measured, because the browser " + broken + " ended too soon. It said: no display to be had", failure.getMessage());
	}

	@Test
	void tellsWhatWentWrongInItsOwnServer() throws Exception {
		course();
		assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash to play a browser that reports nonsense");
		write("nonsense.sh", """
				for start; do :; done
				page=$(sed -n 's/.*url=\\([^"]*\\)".*/\\1/p' "${start#file://}")
				host=${page#http://}
				path=/${host#*/}
				host=${host%%/*}
				exec 3<>"/dev/tcp/${host%:*}/${host#*:}"
				printf 'GET %s HTTP/1.1\\r\\nHost: %s\\r\\nX-Lectern-Report: 1\\r\\n\\r\\n' "${path%course/*}report/1?nonsense" "$host" >&3
				sleep 300
				""");
		Path odd = program("odd", "exec /bin/bash " + folder.resolve("nonsense.sh") + " \"$@\"");
		CommandFailure failure = assertThrows(CommandFailure.class, () -> measure(Map.of("LECTERN_CHROMIUM", odd.toString())));
		assertEquals("--layout: slides were not measured: Not a report of the measuring page: nonsense", failure.getMessage());
	}

	@Test
	void formulasAreMeasuredAsThePageSetsThem() throws Exception {
		needsBrowser();
		write("index.html", """
				<html lang="en"><body><div class="reveal"><div class="slides"><section data-markdown="deck.md" data-separator="^---$"></section></div></div>
				<script src="https://cdn.example/reveal.js@5.1.0/dist/reveal.js"></script><script src="plugin/markdown/markdown.js"></script>
				<script src="plugin/math/math.js"></script><script>Reveal.initialize({ plugins: [RevealMarkdown, RevealMath.KaTeX] });</script></body></html>
				""");
		write("deck.md", "$$x^2$$\n---\n<p>$$\\begin{matrix} " + "\\frac{1}{2} \\\\ ".repeat(30) + "\\end{matrix}$$</p>\n---\n<p>$$x" + "{}".repeat(1000) + "$$</p>\n");
		LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
		assertEquals(List.of("katex"), course.course().profile().plugins());
		List<SlideLayout> found = measure(System.getenv()).values().iterator().next();
		assertEquals(1, found.size(), found.toString());
		assertTrue(found.get(0).measured() && found.get(0).overflow().bottom() > 100, found.toString());
	}

	@Test
	void everyChapterIsMeasuredAsItsOwnSectionShowsIt() throws Exception {
		needsBrowser();
		write("index.html", """
				<html lang="en"><head><link rel="stylesheet" href="own.css"></head><body><section data-markdown="a.md" data-separator="^---$"></section>
				<section data-markdown="b.md" data-separator="^===$" data-separator-vertical="^==$" class="tall"></section></body></html>
				""");
		write("own.css", ".tall h1 { height: 1500px; background: red }");
		write("a.md", "# One\n---\n# Two\n");
		write("b.md", "# One\n===\n# Two\n==\n# Three\n");
		Map<DeckFile, List<SlideLayout>> found = measure(System.getenv());
		Map<String, List<Integer>> told = found.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().path(),
				entry -> entry.getValue().stream().map(slide -> slide.slide().value()).toList()));
		assertEquals(Map.of("a.md", List.of(), "b.md", List.of(1, 2, 3)), told);
	}

	@Test
	void findsWhatWasPlantedInEveryLanguage() throws Exception {
		needsBrowser();
		course();
		LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
		List<String> progress = new ArrayList<>();
		LayoutMeasurement.Outcome outcome = LayoutMeasurement.of(course.course(), course.decks(), System.getenv(), deck -> progress.add(deck.path()));
		Map<DeckFile, List<SlideLayout>> found = outcome.found();
		assertEquals(Map.of(), outcome.failures());
		assertEquals(List.of("src/en/one.md", "src/en/two.md", "src/zh/one.md", "src/zh/two.md"), progress.stream().sorted().toList());
		Map<String, List<String>> told = found.entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().path(),
				entry -> entry.getValue().stream().map(slide -> slide.overflow().bottom() + " " + slide.missing().stream().sorted().toList()).toList()));
		assertEquals(Map.of("src/en/one.md", List.of("120 []"), "src/en/two.md", List.of("0 [broken.png, gone.png]"), "src/zh/one.md", List.of(), "src/zh/two.md", List.of("120 []")), told);
		assertEquals(List.of(), ProcessHandle.current().descendants().filter(one -> one.info().command().orElse("").contains("chrom")).toList());
	}

	@Test
	void noDeckLeadsAwayOrOpensAConnection() throws Exception {
		needsBrowser();
		try (ServerSocket elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			AtomicInteger visits = new AtomicInteger();
			Thread.ofVirtual().start(() -> count(elsewhere, visits));
			String beacon = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
			write("index.html", "<script>Slides.init({ chapters: ['a', 'b', 'c', 'd', 'e', 'f'], langs: { en: 'English' } });</script>");
			write("src/en/a.md", "<meta http-equiv=\"refresh\" content=\"0;url=" + beacon + "beacon\">\n\n" + TALL + "\n");
			write("src/en/b.md", "<META HTTP-EQUIV=Refresh content=0>\n\n" + TALL + "\n");
			write("src/en/c.md", "<noscript><meta http-equiv=\"refresh\" content=\"0;url=?next\"></noscript>\n\n" + TALL + "\n");
			write("src/en/d.md", "<link rel=\"preconnect\" href=\"" + beacon + "\"><link rel=\"stylesheet preload\" as=\"image\" href=\"" + beacon + "x.png\">\n\n" + TALL + "\n");
			write("src/en/e.md", "<img src=\"" + beacon + "y.png\"><iframe src=\"" + beacon + "\"></iframe><form action=\"" + beacon + "\"><input autofocus></form>\n\n" + TALL + "\n");
			write("src/en/f.md", TALL + "\n");
			LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
			LayoutMeasurement.Outcome outcome = LayoutMeasurement.of(course.course(), course.decks(), System.getenv(), deck -> { });
			assertEquals(Map.of(), outcome.failures());
			assertEquals(List.of(), outcome.found().values().stream().filter(slides -> slides.size() != 1 || slides.getFirst().overflow().bottom() < 100).toList());
			assertEquals(6, outcome.found().size());
			assertEquals(0, visits.get());
		}
	}

	@Test
	void aDeckThatCannotBeMeasuredIsNamedAndTheOthersAreMeasured() throws Exception {
		course();
		assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash to play a browser that fails");
		write("starts", "");
		write("play.sh", """
				for start; do :; done
				page=$(sed -n 's/.*url=\\([^"]*\\)".*/\\1/p' "${start#file://}")
				host=${page#http://}
				path=/${host#*/}
				host=${host%%/*}
				root=${path%%course/*}
				number=${path#*course/}
				number=${number%/}
				get() {
					exec 3<>"/dev/tcp/${host%:*}/${host##*:}"
					printf 'GET %s HTTP/1.1\\r\\nHost: %s\\r\\nX-Lectern-Report: 1\\r\\nConnection: close\\r\\n\\r\\n' "$root$1" "$host" >&3
					cat <&3 >/dev/null
					exec 3>&-
				}
				report() {
					json=$1
					json=${json//\\"/%22}
					json=${json//\\{/%7B}
					json=${json//\\}/%7D}
					get "report/$number?$json"
				}
				echo again >>"$1/starts"
				report '{"type":"ready"}'
				get "feed/$number?0"
				if [ "$(wc -l <"$1/starts")" = 1 ]; then
					report '{"type":"failed","deck":1,"message":"broken"}'
					get "feed/$number?1"
					report '{"type":"ready"}'
				else
					report '{"type":"measured","deck":1,"slides":[],"last":true,"milliseconds":1}'
				fi
				sleep 300
				""");
		Path odd = program("odd", "exec /bin/bash " + folder.resolve("play.sh") + " " + folder + " \"$@\"");
		LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
		Map<DeckFile, Deck> decks = new LinkedHashMap<>(course.decks());
		decks.keySet().removeIf(file -> file.path().equals("src/zh/two.md"));
		decks.keySet().removeIf(file -> file.path().equals("src/zh/one.md"));
		decks.put(course.decks().keySet().stream().filter(file -> file.path().equals("src/zh/one.md")).findFirst().orElseThrow(), course.decks().values().iterator().next());
		LayoutMeasurement.Outcome outcome = LayoutMeasurement.of(course.course(), decks, Map.of("LECTERN_CHROMIUM", odd.toString()), deck -> { });
		assertEquals(List.of("--layout: the slides of src/en/one.md were not measured: broken",
				"--layout: the slides of src/en/two.md were not measured: something in it led away from the page that measures."),
				outcome.failures().values().stream().map(CommandFailure::getMessage).toList());
		assertEquals(List.of("src/zh/one.md"), outcome.found().keySet().stream().map(DeckFile::path).toList());
	}

	private static void count(ServerSocket elsewhere, AtomicInteger visits) {
		while (!elsewhere.isClosed()) {
			try (Socket visitor = elsewhere.accept()) {
				visits.incrementAndGet();
			} catch (IOException e) {
				return; // closed
			}
		}
	}

	@Test
	void theCommandReportsItAmongTheOtherProblems() throws Exception {
		needsBrowser();
		course();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8), "check", folder.toString(), "--layout",
				"--format", "json", "--rule", "layout.overflow,layout.image-missing", "--fail-on", "warning");
		assertEquals(1, code, err.toString(StandardCharsets.UTF_8));
		JsonArray problems = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonArray("problems");
		List<String> told = new ArrayList<>();
		for (JsonElement element : problems) {
			JsonObject problem = element.getAsJsonObject();
			told.add(problem.get("rule").getAsString() + " " + problem.get("severity").getAsString() + " " + problem.get("file").getAsString() + ":" + problem.get("line") + ":"
					+ problem.get("column") + "-" + problem.get("endColumn") + " #" + problem.get("slide") + " " + problem.get("language").getAsString());
		}
		assertEquals(List.of("layout.overflow warning src/en/one.md:5:1-36 #2 en", "layout.image-missing warning src/en/two.md:1:6-16 #1 en",
				"layout.overflow warning src/zh/two.md:1:1-64 #1 zh"), told);
		assertTrue(problems.get(0).getAsJsonObject().get("message").getAsString().contains("120 px below the bottom edge"), problems.toString());
	}

	@Test
	void styleSheetsThatTheWindowFetchedCount() throws Exception {
		needsBrowser();
		String address = "https://unreachable.example/tall.css";
		write("index.html", """
				<html lang="en"><head><link rel="stylesheet" href="%s"></head><body><div class="reveal"><div class="slides"><section data-markdown="deck.md"></section></div></div>
				<script src="plugin/markdown/markdown.js"></script><script>Reveal.initialize({ plugins: [RevealMarkdown] });</script></body></html>
				""".formatted(address));
		write("deck.md", "<h1 class=\"own\">Fits without it</h1>\n");
		Path workspace = folder.resolve("workspace");
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("LECTERN_WORKSPACE", workspace.toString());
		assertEquals(List.of(), measure(environment).values().stream().flatMap(List::stream).toList(), "nothing was fetched yet");

		Path styles = Files.createDirectories(StyleSheetCache.folderIn(workspace));
		Files.writeString(styles.resolve("0a.css"), ".own { height: 3000px; background: red }");
		new StyleSheetCache(styles).put(address, new StyleSheetCache.Outcome.Fetched("0a.css"));
		List<SlideLayout> found = measure(environment).values().iterator().next();
		assertTrue(found.size() == 1 && found.get(0).overflow().bottom() > 1000, found.toString());

		LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
		PageSettings page = PageSettings.of(course.course().profile(), "en");
		assertEquals(List.of(), MeasurePage.absentSheets(page, new WindowStyles(environment).of(page)));
		assertEquals(List.of(address), MeasurePage.absentSheets(page, new WindowStyles(Map.of("HOME", folder.toString())).of(page)));
		Path elsewhere = Files.createDirectories(folder.resolve(".local/share/lectern"));
		Files.move(workspace, elsewhere.resolve("workspace"));
		assertEquals(List.of(), MeasurePage.absentSheets(page, new WindowStyles(Map.of("HOME", folder.toString(), "LECTERN_WORKSPACE", "")).of(page)));
	}

	private Map<DeckFile, List<SlideLayout>> measure(Map<String, String> environment) throws Exception {
		LoadedCourse course = LoadedCourse.load(CourseReader.read(folder));
		return LayoutMeasurement.of(course.course(), course.decks(), environment, deck -> { }).found();
	}

	private void course() throws IOException {
		write("index.html", "<script>Slides.init({ chapters: ['one', 'two'], langs: { en: 'English', zh: '中文' } });</script>");
		write("src/en/one.md", "# Fits\n\n---\n\n<!-- .slide: style=\"padding: 0\" -->\n" + TALL + "\n");
		write("src/en/two.md", "![x](broken.png) ![y](gone.png)\n");
		write("broken.png", "no picture");
		write("src/zh/one.md", "# 好\n");
		write("src/zh/two.md", TALL + "\n");
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
	}

	private Path program(String name, String script) throws IOException {
		write(name, "#!/bin/sh\n" + script + "\n");
		Path program = folder.resolve(name);
		assumeTrue(program.toFile().setExecutable(true), "skipped: files cannot be made executable here");
		return program;
	}

	private static void needsBrowser() {
		try {
			Chromium.find(System.getenv());
		} catch (CommandFailure e) {
			assumeTrue(false, "skipped: " + e.getMessage());
		}
	}

	private static Set<Path> leftovers() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("lectern-browser")).collect(Collectors.toSet());
		}
	}
}
