package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.client.FakeArxiv;
import dev.lectern.citation.client.JavaProcess;
import dev.lectern.citation.client.SamplePaper;
import dev.lectern.citation.lock.LockFile;

class TwoProcessesTest {

	private static final int INTERVAL = 200;

	@Test
	void twoProcessesTogetherStayWithinTheRateAndLoseNothing(@TempDir Path temporary) throws Exception {
		assertWithinTheRate(temporary, "cache", "cache", temporary.resolve("lock"), temporary.resolve("lock"));
	}

	/** Another cache folder is what tells users of a machine apart; they share no lock file. */
	@Test
	void processesOfTwoUsersTogetherStayWithinTheRate(@TempDir Path temporary) throws Exception {
		assertWithinTheRate(temporary, "cache-one", "cache-two", temporary.resolve("lock-one"), temporary.resolve("lock-two"));
	}

	private static void assertWithinTheRate(Path temporary, String oneCache, String otherCache, Path oneLock, Path otherLock) throws Exception {
		try (FakeArxiv arxiv = new FakeArxiv(1)) {
			List<String> names = IntStream.rangeClosed(1, 12).mapToObj("2501.%05d"::formatted).toList();
			names.forEach(name -> arxiv.put(SamplePaper.of(name, "Title of " + name)));
			List<Process> processes = List.of(start(arxiv, temporary, oneCache, oneLock, names.subList(0, 6)), start(arxiv, temporary, otherCache, otherLock, names.subList(6, 12)));
			for (Process process : processes) {
				assertEquals(0, process.waitFor());
			}
			List<String> known = Stream.of(oneLock, otherLock).distinct().flatMap(lock -> entries(lock).stream()).toList();
			assertEquals(names, known);
			List<Long> times = arxiv.requests().stream().map(FakeArxiv.Request::at).sorted().toList();
			assertEquals(12, times.size());
			for (int i = 1; i < times.size(); i++) {
				assertTrue(times.get(i) - times.get(i - 1) >= INTERVAL - 1, times::toString); // the clock of the requests cuts to milliseconds
			}
			assertEquals(1, arxiv.mostAtOnce());
		}
	}

	private static List<String> entries(Path lock) {
		try {
			return LockFile.read(lock).entries().stream().map(entry -> entry.identifier().canonical()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Process start(FakeArxiv arxiv, Path temporary, String cache, Path lock, List<String> names) throws Exception {
		return JavaProcess.start(RefreshProcess.class,
				Stream.concat(Stream.of(arxiv.root(), temporary.resolve(cache), INTERVAL, lock, temporary.resolve("machine.turns")), names.stream()).toArray());
	}
}
