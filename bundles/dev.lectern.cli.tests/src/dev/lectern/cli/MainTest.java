package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(English.class)
class MainTest {

	@TempDir
	Path folder;

	private final Invocation lectern = new Invocation();

	@Test
	void helpNamesEveryCommandAndWhatTheProcessEndsWith() {
		assertEquals(0, lectern.run("--help"));
		for (String part : new String[] { "Usage: lectern", "  open ", "  outline ", "  render ", "  check ", "  rules ", "  help ", "Exit codes:", "  2   wrong usage" }) {
			assertTrue(lectern.out().contains(part), lectern.out());
		}
		assertEquals("", lectern.err());
	}

	@Test
	void helpOfACommandIsTheSameEitherWay() {
		assertEquals(0, lectern.run("help", "outline"));
		String help = lectern.out();
		assertEquals(0, lectern.run("outline", "--help"));
		assertEquals(help, lectern.out());
		assertTrue(help.contains("One of: text, json. Default: text."), help);
	}

	@Test
	void helpSpeaksChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals(0, lectern.run("--help"));
		assertTrue(lectern.out().contains("用法：lectern") && lectern.out().contains("显示课程的章节、课件和幻灯片。"), lectern.out());
		assertEquals(2, lectern.run("outline"));
		assertEquals("lectern outline：缺少：COURSE（参见：lectern outline --help）\n", lectern.err());
	}

	@Test
	void tellsItsVersion() {
		assertEquals(0, lectern.run("--version"));
		assertTrue(lectern.out().matches("lectern (\\d+\\.\\d+\\.\\d+\\S*|\\(development build\\))\\R"), lectern.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                     | lectern: no command given (see: lectern --help)
			bogus                                | lectern: unknown command bogus (see: lectern --help)
			--bogus                              | lectern: unknown option --bogus (see: lectern --help)
			outline                              | lectern outline: missing: COURSE (see: lectern outline --help)
			outline a b                          | lectern outline: one argument too many: b (see: lectern outline --help)
			outline --what a                     | lectern outline: unknown option --what (see: lectern outline --help)
			outline a --format xml               | lectern outline: --format must be one of: text, json (see: lectern outline --help)
			outline a --format json --format text | lectern outline: --format is given twice (see: lectern outline --help)
			open a                               | lectern: open: only the start script "lectern" can open the window
			outline /no/such/course              | lectern: /no/such/course: there is no such folder
			""")
	void tellsWrongUsageInOneLine(String arguments, String message) {
		assertEquals(2, lectern.run(arguments == null ? new String[0] : arguments.split(" ")));
		assertEquals(message + "\n", lectern.err());
		assertEquals("", lectern.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--format", "--output" })
	void tellsAMissingValueInOneLine(String option) {
		assertEquals(2, lectern.run("outline", "a", option));
		assertEquals(1, lectern.err().lines().count(), lectern.err());
	}

	@Test
	void refusesAFolderThatIsNoCourseInOneLine() {
		assertEquals(2, lectern.run("outline", folder.toString()));
		assertTrue(lectern.err().startsWith("lectern: " + folder + ": no course: expected index.html"), lectern.err());
		assertEquals(1, lectern.err().lines().count());
	}

	@Test
	void refusesAnOutputThatCannotBeWritten() throws IOException {
		Files.createDirectories(folder.resolve("src/en"));
		Files.writeString(folder.resolve("src/en/a.md"), "# A");
		assertEquals(2, lectern.run("outline", folder.toString(), "--output", folder.resolve("no/such/file").toString()));
		assertEquals("lectern: " + folder.resolve("no/such/file") + ": cannot be written: its folder does not exist\n", lectern.err());
		assertFalse(Files.exists(folder.resolve("no")));
	}

	@Test
	void tellsAnErrorOfItsOwnWithItsCause() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		PrintStream broken = new PrintStream(new ByteArrayOutputStream()) {
			@Override
			public void print(String text) {
				throw new IllegalStateException("planted");
			}
		};
		Path course = Fixtures.course(folder);
		assertEquals(3, Main.run(broken, new PrintStream(err, true, StandardCharsets.UTF_8), "outline", course.toString()));
		String told = err.toString(StandardCharsets.UTF_8);
		assertTrue(told.contains("lectern: internal error: java.lang.IllegalStateException: planted") && told.contains("\tat "), told);
	}
}
