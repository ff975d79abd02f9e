package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.JavaProcess;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;

class LockFileUpdateTest {

	private static final int EACH = 100;

	@TempDir
	Path temporary;

	private static List<String> names(int from) {
		return IntStream.range(from, from + EACH).mapToObj("2501.%05d"::formatted).toList();
	}

	private static List<String> in(Path lock) throws Exception {
		return LockFile.read(lock).entries().stream().map(entry -> entry.identifier().canonical()).toList();
	}

	@Test
	void processesThatWriteAtOnceLoseNothing() throws Exception {
		Path lock = temporary.resolve(LockFile.NAME);
		List<Process> processes = List.of(start(lock, names(1)), start(lock, names(1 + EACH)));
		for (Process process : processes) {
			assertEquals("ready", process.inputReader().readLine());
		}
		for (Process process : processes) {
			process.getOutputStream().close();
		}
		for (Process process : processes) {
			assertEquals(0, process.waitFor());
		}
		assertEquals(Stream.concat(names(1).stream(), names(1 + EACH).stream()).toList(), in(lock));
	}

	private Process start(Path lock, List<String> names) throws Exception {
		return JavaProcess.start(UpdateProcess.class, Stream.concat(Stream.of(temporary.resolve("cache"), lock), names.stream()).toArray());
	}

	@Test
	void threadsThatWriteAtOnceLoseNothing() throws Exception {
		Path lock = temporary.resolve(LockFile.NAME);
		LockFileUpdate update = new LockFileUpdate(Map.of("XDG_CACHE_HOME", temporary.resolve("cache").toString()));
		List<Callable<LockFile>> writes = names(1).stream().<Callable<LockFile>>map(name -> () -> update.run(lock,
				before -> before.with(LockedPaper.unverified(ArxivIdentifier.parse(name).orElseThrow(), "")))).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (Future<LockFile> written : threads.invokeAll(writes)) {
				written.get();
			}
		}
		assertEquals(names(1), in(lock));
	}

	@Test
	void nothingIsWrittenWhenNothingChanges() throws Exception {
		Path lock = temporary.resolve(LockFile.NAME);
		new LockFileUpdate(Map.of("XDG_CACHE_HOME", temporary.resolve("cache").toString())).run(lock, before -> before);
		assertEquals(false, Files.exists(lock));
	}
}
