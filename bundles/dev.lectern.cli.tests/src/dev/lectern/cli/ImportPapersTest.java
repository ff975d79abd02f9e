package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.store.PaperStore;

@ExtendWith(English.class)
class ImportPapersTest {

	private static final String PAPER = "{\"id\":\"1706.03762\",\"title\":\"Attention Is All You Need\",\"authors\":\"Ashish Vaswani\",\"categories\":\"cs.CL\","
			+ "\"abstract\":\"A.\",\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 12 Jun 2017 17:57:34 GMT\"}],\"update_date\":\"2017-06-12\"}\n";

	@TempDir
	Path temporary;

	private final Invocation lectern = new Invocation();

	@Test
	void papersAreInTheStoreAndBadLinesAreTold() throws IOException {
		Path file = Files.writeString(temporary.resolve("papers"), PAPER + "nonsense\n");
		Path folder = temporary.resolve("store");
		assertEquals(0, lectern.run("import-papers", file.toString(), "--store", folder.toString()), lectern.err());
		assertEquals("1 paper read, 0 of them known before, 1 bad lines passed over\n", lectern.out().replace("\r", ""));
		assertTrue(lectern.err().contains(":2: passed over, no JSON object"), lectern::err);
		try (PaperStore store = PaperStore.open(folder)) {
			assertTrue(store.find(ArxivIdentifier.parse("1706.03762").orElseThrow()).isPresent());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "nonsense\nand more\n", "{\"id\":\"1706.03762\"}\n" })
	void aFileWithoutAPaperIsTold(String text) throws IOException {
		Path file = Files.writeString(temporary.resolve("junk.txt"), text);
		assertEquals(2, lectern.run("import-papers", file.toString(), "--store", temporary.resolve("store").toString()));
		assertTrue(lectern.err().contains("junk.txt has no paper in it"), lectern::err);
		assertEquals("", lectern.out());
	}

	@Test
	void interruptedItGoesOnFromThere() throws IOException, InterruptedException {
		int papers = 60_000;
		Path file = temporary.resolve("papers");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < papers; i++) {
				out.write(PAPER.replace("1706.03762", "%02d01.%05d".formatted(15 + i / 10_000, 1 + i % 10_000)));
			}
		}
		Path folder = temporary.resolve("store");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Main.class.getName(), "import-papers", file.toString(), "--store",
				folder.toString()).redirectErrorStream(true).redirectOutput(temporary.resolve("output").toFile()).start();
		while (!Files.exists(folder.resolve("segments_1")) && process.isAlive()) {
			Thread.onSpinWait();
		}
		process.destroy();
		int status = process.waitFor();
		String told = Files.readString(temporary.resolve("output"));
		assertEquals(128 + 15, status, told);
		assertTrue(told.contains("Interrupted. The same command goes on from here"), told);
		int before = Integer.parseInt(told.replaceAll("(?s)\\D*([\\d,]+) papers read.*", "$1").replace(",", ""));
		assertTrue(before > 0 && before < papers, told);
		assertEquals(0, lectern.run("import-papers", file.toString(), "--store", folder.toString()), lectern.err());
		assertEquals("60,000 papers read, 0 of them known before, 0 bad lines passed over\n", lectern.out().replace("\r", ""));
	}

	@Test
	void aFileThatIsNotThereIsTold() {
		assertEquals(2, lectern.run("import-papers", temporary.resolve("none").toString(), "--store", temporary.resolve("store").toString()));
		assertTrue(lectern.err().contains("There is no file"), lectern::err);
	}
}
