package dev.lectern.benchmark.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.lectern.benchmark.Row;
import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.BulkImport;
import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;
import dev.lectern.citation.store.PaperStore;

/** Imports a file of {@link SamplePapers}, or looks papers up in a store that has it. */
public final class StoreBenchmark {

	private static final int LOOKUPS = 2_000;
	private static final int WARM_UP = 200;

	private StoreBenchmark() {
	}

	/** @param arguments {@code import ROWS FILE PAPERS STORE} or {@code lookup ROWS FILE PAPERS STORE} */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[2]);
		int papers = Integer.parseInt(arguments[3]);
		try (PaperStore store = PaperStore.open(Path.of(arguments[4]))) {
			Row.write(Path.of(arguments[1]), arguments[0].equals("import") ? imported(file, papers, store) : lookedUp(papers, store));
		}
	}

	private static List<Row> imported(Path file, int papers, PaperStore store) throws IOException {
		long start = System.nanoTime();
		HeapWatch heap = new HeapWatch();
		ImportResult result = new BulkImport(store).run(file, heap);
		double seconds = (System.nanoTime() - start) / 1e9;
		if (result.records() != papers || result.bad() != 0) {
			throw new IllegalStateException(result.toString());
		}
		return List.of(Row.of("citation.import", papers, "s", seconds), Row.of("citation.import-heap", papers, "MB", heap.most / 1e6),
				Row.of("citation.import-file", papers, "MB", Files.size(file) / 1e6));
	}

	private static List<Row> lookedUp(int papers, PaperStore store) {
		long start = System.nanoTime();
		find(store, 0);
		double first = (System.nanoTime() - start) / 1e6;
		Random random = new Random(11);
		double[] found = new double[LOOKUPS];
		List<String> typed = new ArrayList<>(List.of("a", "the", "of the", "of the a", "q", "qu", "quantum", "learning", "the of in", "for the and of", "comp", "trans",
				"deep learning for the", "in the of a on with"));
		for (int i = -WARM_UP; i < LOOKUPS; i++) {
			int paper = random.nextInt(papers);
			start = System.nanoTime();
			Paper known = find(store, paper);
			if (i >= 0) {
				found[i] = (System.nanoTime() - start) / 1e6;
			}
			String title = known.title();
			if (i >= 0) {
				typed.add(title.substring(0, 1 + random.nextInt(title.length())));
				int word = title.lastIndexOf(' ', random.nextInt(title.length())) + 1;
				typed.add(title.substring(word, Math.min(title.length(), word + 1 + random.nextInt(20))));
			}
		}
		for (int i = 0; i < WARM_UP; i++) {
			store.complete(typed.get(random.nextInt(typed.size())), 20);
		}
		double[] completed = new double[typed.size()];
		for (int i = 0; i < completed.length; i++) {
			start = System.nanoTime();
			store.complete(typed.get(i), 20);
			completed[i] = (System.nanoTime() - start) / 1e6;
			if (completed[i] > 20) {
				System.out.println(completed[i] + " ms: " + typed.get(i));
			}
		}
		return List.of(Row.of("citation.lookup-first", papers, "ms", first), Row.of("citation.lookup", papers, "ms", found),
				Row.of("citation.complete", papers, "ms", completed));
	}

	/** Looks at the heap every thousand papers; garbage that was not collected yet counts. */
	private static final class HeapWatch implements ImportProgress {

		private long most;

		@Override
		public void advanced(long bytes, long of, long records) {
			most = Math.max(most, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}

	private static Paper find(PaperStore store, int paper) {
		String identifier = SamplePapers.identifier(paper);
		return store.find(ArxivIdentifier.parse(identifier).orElseThrow()).orElseThrow(() -> new IllegalStateException(identifier + " is missing"));
	}
}
