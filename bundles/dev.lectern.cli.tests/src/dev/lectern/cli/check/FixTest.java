package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.course.Severity;
import dev.lectern.deck.TextEdit;

class FixTest {

	@TempDir
	Path folder;

	private final CheckInvocation lectern = new CheckInvocation(TestRules.usual());
	private CheckFixture fixture;

	@BeforeEach
	void write() {
		fixture = new CheckFixture(folder);
	}

	private static CheckInvocation with(Rule... rules) {
		return new CheckInvocation(TestRules.book(rules));
	}

	@Test
	void doesWhatIsSureAndReportsWhatIsLeft() {
		assertEquals(1, lectern.run(fixture, "--fix"));
		assertEquals("# Last\n\nA    B    C\n", fixture.read("src/en/last.md"));
		assertEquals("# Intro\n\n---\n\n# Second 😀 TODO & <more>\n\nA    B and [paper](https://arxiv.org/abs/2501.19393)\n", fixture.read("src/en/intro.md"));
		assertEquals("src/en/intro.md: 1 problem put right (text.tab 1)\nsrc/en/last.md: 2 problems put right (text.tab 2)\n", lectern.err());
		assertTrue(lectern.out().contains("text.todo") && !lectern.out().contains("text.tab"), lectern.out());
		assertTrue(lectern.out().endsWith("4 problems (2 errors, 1 warning, 1 info) in 5 decks with 7 slides\n"), lectern.out());
	}

	@Test
	void doesOnlyWhatIsAskedFor() {
		lectern.run(fixture, "--fix", "--chapter", "last", "--format", "json");
		assertTrue(fixture.read("src/en/intro.md").contains("\t"));
		assertEquals("# Last\n\nA    B    C\n", fixture.read("src/en/last.md"));
		lectern.run(fixture, "--fix", "--rule", "text.todo");
		assertTrue(fixture.read("src/en/intro.md").contains("\t"));
		assertEquals("", lectern.err());
	}

	@Test
	void showsADiffAndChangesNothing() {
		String before = fixture.read("src/en/last.md");
		assertEquals(1, lectern.run(fixture, "--fix", "--dry-run"));
		assertEquals("""
				--- a/src/en/intro.md
				+++ b/src/en/intro.md
				@@ -4,4 +4,4 @@
				\s
				 # Second 😀 TODO & <more>
				\s
				-A\tB and [paper](https://arxiv.org/abs/2501.19393)
				+A    B and [paper](https://arxiv.org/abs/2501.19393)
				--- a/src/en/last.md
				+++ b/src/en/last.md
				@@ -1,3 +1,3 @@
				 # Last
				\s
				-A\tB\tC
				+A    B    C
				""", lectern.out());
		assertEquals("", lectern.err());
		assertEquals(before, fixture.read("src/en/last.md"));
	}

	@Test
	void goesOnUntilNothingChanges() {
		CheckInvocation chain = with(TestRules.replacing("text.a", "aaa", "bbb"), TestRules.replacing("text.b", "bbb", "ccc"));
		fixture.write("src/en/last.md", "# Last\n\naaa\n");
		assertEquals(0, chain.run(fixture, "--fix"));
		assertEquals("# Last\n\nccc\n", fixture.read("src/en/last.md"));
		assertEquals("src/en/last.md: 2 problems put right (text.a 1, text.b 1)\n", chain.err());
	}

	@Test
	void endsWhenRulesUndoOneAnother() {
		CheckInvocation quarrel = with(TestRules.replacing("text.a", "aaa", "bbb"), TestRules.replacing("text.b", "bbb", "aaa"));
		fixture.write("src/en/last.md", "# Last\n\naaa\n");
		quarrel.run(fixture, "--fix");
		assertTrue(List.of("# Last\n\naaa\n", "# Last\n\nbbb\n").contains(fixture.read("src/en/last.md")));
		CheckInvocation growing = with(TestRules.replacing("text.a", "aaa", "aaaa"));
		assertEquals(0, growing.run(fixture, "--fix"));
		assertTrue(fixture.read("src/en/last.md").length() < 200);
	}

	@Test
	void doesFixesThatTouchOneAfterTheOther() {
		CheckInvocation both = with(TestRules.replacing("text.left", "ab", "x"), TestRules.replacing("text.right", "bc", "y"), TestRules.replacing("text.c", "c", "z"));
		fixture.write("src/en/last.md", "# Last\n\nabc\n");
		both.run(fixture, "--fix", "--chapter", "last");
		assertEquals("# Last\n\nxz\n", fixture.read("src/en/last.md"));
	}

	@Test
	void keepsByteOrderMarkLineEndsAndMissingLastOne() throws IOException {
		fixture.write("src/en/last.md", "\uFEFF# Last\r\n\r\nA\tB\r\nend".getBytes(StandardCharsets.UTF_8));
		with(TestRules.replacing("text.tab", "\t", "\n\n")).run(fixture, "--fix");
		assertArrayEquals("\uFEFF# Last\r\n\r\nA\r\n\r\nB\r\nend".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(fixture.course().resolve("src/en/last.md")));
	}

	@Test
	void letsARuleChangeLineEnds() {
		fixture.write("src/en/last.md", "# Last\r\n\r\nA\r\n");
		with(TestRules.replacing("text.crlf", "\r\n", "\n")).run(fixture, "--fix");
		assertEquals("# Last\n\nA\n", fixture.read("src/en/last.md"));
	}

	@Test
	void keepsTheEncoding() throws IOException {
		Charset gb = Charset.forName("GB18030");
		fixture.write("src/zh/last.md", "# 附录\n\n还没有内容\t请稍后再来。\n".getBytes(gb));
		lectern.run(fixture, "--fix");
		assertArrayEquals("# 附录\n\n还没有内容    请稍后再来。\n".getBytes(gb), Files.readAllBytes(fixture.course().resolve("src/zh/last.md")));
		byte[] marked = "\uFEFF# A\tB\n".getBytes(StandardCharsets.UTF_16LE);
		fixture.write("src/zh/last.md", marked);
		lectern.run(fixture, "--fix");
		assertArrayEquals("\uFEFF# A    B\n".getBytes(StandardCharsets.UTF_16LE), Files.readAllBytes(fixture.course().resolve("src/zh/last.md")));
	}

	@Test
	void leavesAFileAloneWhoseEncodingLacksACharacter() throws IOException {
		byte[] western = "# caf\u00e9 \t x\n".getBytes(Charset.forName("windows-1252"));
		fixture.write("src/zh/last.md", western);
		CheckInvocation chinese = with(TestRules.replacing("text.tab", "\t", "中"));
		assertEquals(2, chinese.run(fixture, "--fix", "--language", "zh"));
		assertEquals("lectern: src/zh/last.md: not changed, because its encoding lacks characters of the fix; convert the file to UTF-8\n", chinese.err());
		assertArrayEquals(western, Files.readAllBytes(fixture.course().resolve("src/zh/last.md")));
	}

	@Test
	void goesOnWithOtherDecksWhenOneCannotBeWritten() {
		fixture.write("src/en/intro.md", "# caf\u00e9 \t x\n".getBytes(Charset.forName("windows-1252")));
		CheckInvocation chinese = with(TestRules.replacing("text.tab", "\t", "中"));
		assertEquals(2, chinese.run(fixture, "--fix"));
		assertEquals("# Last\n\nA中B中C\n", fixture.read("src/en/last.md"));
		assertEquals(List.of("src/en/last.md: 2 problems put right (text.tab 2)",
				"lectern: src/en/intro.md: not changed, because its encoding lacks characters of the fix; convert the file to UTF-8"), chinese.err().lines().toList());
	}

	@Test
	void keepsPermissionsAndLeavesNothingBehind() throws IOException {
		Path deck = fixture.course().resolve("src/en/last.md");
		Files.setPosixFilePermissions(deck, PosixFilePermissions.fromString("rw-rw-r-x"));
		List<String> before = names(deck.getParent());
		lectern.run(fixture, "--fix");
		assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(deck)));
		assertEquals(before, names(deck.getParent()));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void writesThroughALinkInTheCourseAndNotOutOfIt() throws IOException {
		Path deck = fixture.course().resolve("src/en/last.md");
		Files.move(deck, fixture.course().resolve("shared.md"));
		Files.createSymbolicLink(deck, Path.of("../../shared.md"));
		lectern.run(fixture, "--fix", "--chapter", "last");
		assertTrue(Files.isSymbolicLink(deck));
		assertEquals("# Last\n\nA    B    C\n", fixture.read("shared.md"));

		Path outside = folder.resolve("outside.md");
		Files.writeString(outside, "# Mine\n\nA\tB\n");
		Files.delete(deck);
		Files.createSymbolicLink(deck, outside);
		assertEquals(2, lectern.run(fixture, "--fix", "--chapter", "last"));
		assertEquals("lectern: src/en/last.md: not changed, because it is a link that leads out of the course folder\n", lectern.err());
		assertEquals("# Mine\n\nA\tB\n", Files.readString(outside));
	}

	@Test
	void leavesAloneWhatSomebodyElseChangedMeanwhile() {
		Rule slow = TestRules.word("text.tab", Severity.WARNING, "\t", range -> {
			fixture.write("src/en/last.md", "# Somebody else\t\n");
			return List.of(new Fix("Replace it", true, List.of(new TextEdit(range.offset(), range.length(), " "))));
		});
		CheckInvocation raced = with(slow);
		assertEquals(2, raced.run(fixture, "--fix", "--chapter", "last"));
		assertEquals("lectern: src/en/last.md: not changed, because somebody else changed it meanwhile; run the command again\n", raced.err());
		assertEquals("# Somebody else\t\n", fixture.read("src/en/last.md"));
	}
}
