package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

	@Test
	void aFileThatIsNotThereIsTold() {
		assertEquals(2, lectern.run("import-papers", temporary.resolve("none").toString(), "--store", temporary.resolve("store").toString()));
		assertTrue(lectern.err().contains("There is no file"), lectern::err);
	}
}
