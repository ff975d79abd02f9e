package dev.lectern.citation.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.JavaProcess;
import dev.lectern.citation.client.SamplePaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.ImportResult.BadLine;
import dev.lectern.citation.store.ImportResult.Fault;

class BulkImportTest {

	@TempDir
	Path temporary;

	private PaperStore store;

	@BeforeEach
	void open() {
		store = PaperStore.open(temporary.resolve("store"));
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private static ArxivIdentifier id(String name) {
		return ArxivIdentifier.parse(name).orElseThrow();
	}

	private ImportResult run(Path file) throws IOException {
		return new BulkImport(store).run(file, ImportProgress.NONE);
	}

	@Test
	void takesAPaperFromItsLine() throws IOException {
		run(Files.writeString(temporary.resolve("one"), SampleBulk.line("0704.0001", "Calculation of prompt\\n  diphoton production")));
		assertEquals(Optional.of(new Paper(id("0704.0001"), "Calculation of prompt diphoton production", List.of("C. Balázs"), LocalDate.of(2007, 4, 2),
				LocalDate.of(2007, 7, 24), 2, List.of("cs.LG", "stat.ML"), "Wrapped abstract.", Optional.empty(), Optional.empty(), Optional.of("10.1/x"), false)),
				store.find(id("0704.0001v1")));
	}

	@Test
	void badLinesAreSkippedAndToldWithTheirPlaces() throws IOException {
		String good = SampleBulk.line(1);
		String text = good + "\nnot json\n\n" + SampleBulk.line("2513.00001", "Month 13") + "\r\n{\"id\":\"2501.00002\"}\n[1]\n" + SampleBulk.line(3) + " {}\n"
				+ "{\"id\":\"2501.00009\",\"title\":\"" + "x".repeat(LineInput.LONGEST) + "\"}\n" + SampleBulk.line(4);
		ImportResult result = run(Files.writeString(temporary.resolve("bad"), text));
		assertEquals(List.of(Fault.NOT_JSON, Fault.NO_IDENTIFIER, Fault.INCOMPLETE, Fault.NOT_JSON, Fault.NOT_JSON, Fault.TOO_LONG),
				result.badLines().stream().map(BadLine::fault).toList());
		assertEquals(List.of(2L, 4L, 5L, 6L, 7L, 8L), result.badLines().stream().map(BadLine::line).toList());
		assertEquals(good.length() + 1L, result.badLines().getFirst().offset());
		assertEquals(2, result.records());
		assertEquals(6, result.bad());
		assertTrue(result.finished());
		assertEquals(2, store.size());
	}

	@Test
	void packedFilesAreRead() throws IOException {
		Path file = temporary.resolve("packed.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write((SampleBulk.line(1) + "\n" + SampleBulk.line(2)).getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(2, run(file).records());
		assertEquals(2, store.size());
	}

	@Test
	void whatIsThereAlreadyIsLeftAlone() throws IOException {
		Path file = SampleBulk.write(temporary.resolve("file"), 50);
		Paper newer = SamplePaper.of(SampleBulk.identifier(7), "A newer title");
		store.put(List.of(newer));
		assertEquals(1, run(file).unchanged());
		ImportResult again = run(file);
		assertEquals(50, again.unchanged());
		assertFalse(again.resumed());
		assertEquals(newer, store.find(newer.identifier()).orElseThrow());
		assertEquals(50, store.size());
	}

	@Test
	void aStoppedImportGoesOn() throws IOException {
		Path file = SampleBulk.write(temporary.resolve("file"), 5_000);
		AtomicLong last = new AtomicLong();
		ImportResult stopped = new BulkImport(store).run(file, new ImportProgress() {
			@Override
			public void advanced(long bytes, long of, long records) {
				assertTrue(bytes <= of);
				last.set(records);
			}

			@Override
			public boolean cancelled() {
				return last.get() >= 2_000;
			}
		});
		assertFalse(stopped.finished());
		assertEquals(2_000, stopped.records());
		ImportResult rest = run(file);
		assertTrue(rest.resumed() && rest.finished());
		assertEquals(5_000, rest.records());
		assertEquals(5_000, store.size());
	}

	@Test
	void aKilledImportGoesOnFromWhatWasCommitted() throws Exception {
		Path file = SampleBulk.write(temporary.resolve("file"), 5_000);
		Files.writeString(file, "nonsense\n" + Files.readString(file));
		Process process = JavaProcess.start(ImportProcess.class, store.folder(), file, 2_900, 700);
		try {
			assertEquals("here", process.inputReader().readLine());
			assertThrows(StoreInUseException.class, () -> run(file));
			assertEquals(2_799, store.size(), "others read what was committed");
		} finally {
			process.destroyForcibly().waitFor();
		}
		ImportResult rest = run(file);
		assertTrue(rest.resumed() && rest.finished());
		assertEquals(5_000, rest.records());
		assertEquals(List.of(new BadLine(1, 0, Fault.NOT_JSON)), rest.badLines());
		assertEquals(0, rest.unchanged(), "nothing was read twice");
		assertEquals(5_000, store.size());
		for (int i = 1; i <= 5_000; i += 499) {
			assertEquals("Learning number " + i, store.find(id(SampleBulk.identifier(i))).orElseThrow().title());
		}
	}
}
