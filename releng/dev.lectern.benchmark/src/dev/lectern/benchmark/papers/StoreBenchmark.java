package dev.lectern.benchmark.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.lectern.benchmark.Row;
import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.PaperStore;

/**
 * Looks papers up in a store that has those of {@link SamplePapers}. A look-up that takes too long is tried some times more and the shortest time counts: one that
 * is slow by itself is slow each time, one that waited for the processor or the collector of garbage is not.
 */
public final class StoreBenchmark {

	private static final int LOOKUPS = 2_000;
	private static final int WARM_UP = 200;
	private static final double TOO_LONG_MILLIS = 20;
	private static final int TRIES = 10;

	private StoreBenchmark() {
	}

	/** @param arguments the file for the rows, how many papers there are, the store */
	public static void main(String[] arguments) throws IOException {
		try (PaperStore store = PaperStore.open(Path.of(arguments[2]))) {
			Row.write(Path.of(arguments[0]), lookedUp(Integer.parseInt(arguments[1]), store));
		}
	}

	private static List<Row> lookedUp(int papers, PaperStore store) {
		long start = System.nanoTime();
		find(store, 0);
		double first = (System.nanoTime() - start) / 1e6;
		Random random = new Random(11);
		double[] found = new double[LOOKUPS];
		List<String> typed = new ArrayList<>(List.of("a", "the", "of the", "of the a", "q", "qu", "quantum", "learning", "the of in", "for the and of", "comp", "trans",
				"deep learning for the", "in the of a on with", "quantum quantum", "the nonexistentword", "of the in and for a on with to x", "z", "graph models of deep time and dark"));
		for (int i = -WARM_UP; i < LOOKUPS; i++) {
			int paper = random.nextInt(papers);
			String title = find(store, paper).title();
			if (i >= 0) {
				found[i] = millis(SamplePapers.identifier(paper), () -> find(store, paper));
				typed.add(title.substring(0, 1 + random.nextInt(title.length())));
				int word = title.lastIndexOf(' ', random.nextInt(title.length())) + 1;
				typed.add(title.substring(word, Math.min(title.length(), word + 1 + random.nextInt(20))));
			}
		}
		for (int i = 0; i < WARM_UP; i++) {
			store.complete(typed.get(random.nextInt(typed.size())), 20);
		}
		double[] completed = typed.stream().mapToDouble(words -> millis(words, () -> store.complete(words, 20))).toArray();
		return List.of(Row.of("citation.lookup-first", papers, "ms", first), Row.of("citation.lookup", papers, "ms", found),
				Row.of("citation.complete", papers, "ms", completed));
	}

	private static double millis(String what, Runnable lookup) {
		double shortest = Double.MAX_VALUE;
		for (int tries = 0; tries < TRIES && shortest > TOO_LONG_MILLIS; tries++) {
			long start = System.nanoTime();
			lookup.run();
			double millis = (System.nanoTime() - start) / 1e6;
			shortest = Math.min(shortest, millis);
			if (millis > TOO_LONG_MILLIS) {
				System.out.println(millis + " ms: " + what);
			}
		}
		return shortest;
	}

	private static Paper find(PaperStore store, int paper) {
		String identifier = SamplePapers.identifier(paper);
		return store.find(ArxivIdentifier.parse(identifier).orElseThrow()).orElseThrow(() -> new IllegalStateException(identifier + " is missing"));
	}
}
