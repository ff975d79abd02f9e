package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
		try (FakeArxiv arxiv = new FakeArxiv(1)) {
			List<String> names = IntStream.rangeClosed(1, 12).mapToObj("2501.%05d"::formatted).toList();
			names.forEach(name -> arxiv.put(SamplePaper.of(name, "Title of " + name)));
			Path lock = temporary.resolve(LockFile.NAME);
			List<Process> processes = List.of(start(arxiv, temporary, lock, names.subList(0, 6)), start(arxiv, temporary, lock, names.subList(6, 12)));
			for (Process process : processes) {
				assertEquals(0, process.waitFor());
			}
			assertEquals(names, LockFile.read(lock).entries().stream().map(entry -> entry.identifier().canonical()).toList());
			List<Long> times = arxiv.requests().stream().map(FakeArxiv.Request::at).sorted().toList();
			assertEquals(12, times.size());
			for (int i = 1; i < times.size(); i++) {
				assertTrue(times.get(i) - times.get(i - 1) >= INTERVAL - 1, times::toString); // the clock of the requests cuts to milliseconds
			}
			assertEquals(1, arxiv.mostAtOnce());
		}
	}

	private static Process start(FakeArxiv arxiv, Path temporary, Path lock, List<String> names) throws Exception {
		return JavaProcess.start(RefreshProcess.class, Stream.concat(Stream.of(arxiv.root(), temporary.resolve("cache"), INTERVAL, lock), names.stream()).toArray());
	}
}
