package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import javax.xml.parsers.DocumentBuilderFactory;

import dev.lectern.course.Severity;
import picocli.CommandLine.Help.Ansi;

class CheckFormatsTest {

	@TempDir
	Path folder;

	private final CheckInvocation lectern = new CheckInvocation(TestRules.usual());
	private CheckFixture fixture;

	@BeforeEach
	void write() {
		fixture = new CheckFixture(folder);
	}

	@ParameterizedTest
	@EnumSource
	void writesTheReportAndNothingElse(CheckFormat format) {
		assertEquals(1, lectern.run(fixture, "--format", format.toString()));
		assertEquals(CheckFixture.golden("check." + format), lectern.out());
		assertEquals("", lectern.err());
	}

	@ParameterizedTest
	@EnumSource
	void writesTheSameBytesAgain(CheckFormat format) {
		lectern.run(fixture, "--format", format.toString());
		String first = lectern.out();
		lectern.run(fixture, "--format", format.toString());
		assertEquals(first, lectern.out());
	}

	@ParameterizedTest
	@EnumSource
	void writesIntoAFile(CheckFormat format) throws IOException {
		Path output = folder.resolve("报告");
		CheckInvocation coloured = new CheckInvocation(TestRules.usual(), Ansi.ON);
		assertEquals(1, coloured.run(fixture, "--output", output.toString(), "--format=" + format));
		assertEquals("", coloured.out());
		assertFalse(Files.readString(output).contains("\u001B"), "a file has no colours");
		assertTrue(Files.readString(output).contains("text.todo"));
	}

	@Test
	void coloursOnATerminal() {
		CheckInvocation coloured = new CheckInvocation(TestRules.usual(), Ansi.ON);
		coloured.run(fixture);
		assertTrue(coloured.out().contains("\u001B[31merror"), coloured.out());
		assertEquals(CheckFixture.golden("check.text"), coloured.out().replaceAll("\u001B\\[[0-9;]*m", ""));
		assertTrue(coloured.err().endsWith("\r\u001B[K"), "the line of progress is gone in the end");
	}

	@Test
	void saysThatAllIsFine() {
		assertEquals(0, lectern.run(fixture, "--language", "zh", "--rule", "text.tab"));
		assertEquals("No problems in 2 decks with 3 slides\n", lectern.out());
	}

	@Test
	void writesJUnitThatAnXmlParserReadsBack() throws Exception {
		fixture.write("src/en/last.md", "# \u0001 \uFFFF TODO\n");
		CheckInvocation odd = new CheckInvocation(TestRules.book(TestRules.word("text.odd", Severity.ERROR, "\u0001 \uFFFF TODO", range -> List.of())));
		odd.run(fixture, "--format", "junit");
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(odd.out().getBytes(StandardCharsets.UTF_8)));
		Element failure = (Element) document.getElementsByTagName("failure").item(1);
		assertEquals("There is \"  TODO\" & <that> is not good", failure.getAttribute("message"));
		int cases = document.getElementsByTagName("testcase").getLength();
		assertEquals(String.valueOf(cases), document.getDocumentElement().getAttribute("tests"));
	}

	@Test
	void writesSarifWhoseRegionsAndFixesMeanTheText() {
		lectern.run(fixture, "--format", "sarif");
		JsonObject run = JsonParser.parseString(lectern.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
		int fixes = 0;
		for (JsonElement element : run.getAsJsonArray("results")) {
			JsonObject result = element.getAsJsonObject();
			JsonObject rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
			assertEquals(rule.get("id"), result.get("ruleId"));
			JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
			String file = FileUri.file(place.getAsJsonObject("artifactLocation").get("uri").getAsString());
			assertTrue(Files.exists(fixture.course().resolve(file)), file);
			if (result.has("fixes")) {
				JsonObject replacement = result.getAsJsonArray("fixes").get(0).getAsJsonObject().getAsJsonArray("artifactChanges").get(0).getAsJsonObject()
						.getAsJsonArray("replacements").get(0).getAsJsonObject();
				assertEquals(place.getAsJsonObject("region"), replacement.getAsJsonObject("deletedRegion"));
				String marked = marked(fixture.read(file), place.getAsJsonObject("region"));
				assertEquals(rule.get("id").getAsString().equals("text.tab") ? "\t" : "TODO", marked);
				fixes++;
			}
		}
		assertEquals(5, fixes);
	}

	private static String marked(String text, JsonObject region) {
		assertEquals(region.get("startLine"), region.get("endLine"));
		return text.split("\n")[region.get("startLine").getAsInt() - 1].substring(region.get("startColumn").getAsInt() - 1, region.get("endColumn").getAsInt() - 1);
	}
}
