package dev.lectern.benchmark.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.lectern.benchmark.Row;
import dev.lectern.citation.store.PaperStore;

/** Imports a file of {@link SamplePapers} in a process with little memory, kills that in the middle, and has another one go on. */
public final class ImportBenchmark {

	private final Path file;
	private final Path folder;
	private final String heap;
	private double seconds;
	private long mostBytes;
	private long read;

	private ImportBenchmark(Path file, Path folder, String heap) {
		this.file = file;
		this.folder = folder;
		this.heap = heap;
	}

	/** @param arguments the file for the rows, the file to import, how many papers it has, the store, the heap as {@code -Xmx} takes it */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path file = Path.of(arguments[1]);
		int papers = Integer.parseInt(arguments[2]);
		ImportBenchmark benchmark = new ImportBenchmark(file, Path.of(arguments[3]), arguments[4]);
		if (!benchmark.run(papers / 2).isEmpty()) {
			throw new IllegalStateException("There was nothing left to kill");
		}
		long killedAt = benchmark.read;
		long kept = benchmark.size();
		String end = benchmark.run(Long.MAX_VALUE);
		if (!end.equals(ImportRun.END + " " + papers + " 0 true") || benchmark.size() != papers) {
			throw new IllegalStateException(end + ", " + benchmark.size() + " papers in the store");
		}
		Row.write(Path.of(arguments[0]), List.of(Row.of("citation.import", papers, "s", benchmark.seconds),
				Row.of("citation.import-heap", papers, "MiB", benchmark.mostBytes / (double) (1 << 20)),
				Row.of("citation.import-again", papers, "papers", Math.max(0, killedAt - kept)), Row.of("citation.import-file", papers, "MB", Files.size(file) / 1e6)));
	}

	/** @return the last line; empty when it was killed at so many papers */
	private String run(long killAt) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-cp", System.getProperty("java.class.path"),
				ImportRun.class.getName(), file.toString(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader lines = process.inputReader()) {
			String last = "";
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				last = line;
				String[] parts = line.split(" ");
				if (parts[0].equals(ImportRun.PROGRESS)) {
					read = Long.parseLong(parts[1]);
					mostBytes = Math.max(mostBytes, Long.parseLong(parts[2]));
				}
				if (read >= killAt) {
					return "";
				}
			}
			if (process.waitFor() != 0) {
				throw new IllegalStateException("The import ended with " + process.exitValue() + " after: " + last);
			}
			return last;
		} finally {
			process.destroyForcibly().waitFor();
			seconds += (System.nanoTime() - start) / 1e9;
		}
	}

	private int size() throws IOException {
		try (PaperStore store = PaperStore.open(folder)) {
			return store.size();
		}
	}
}
