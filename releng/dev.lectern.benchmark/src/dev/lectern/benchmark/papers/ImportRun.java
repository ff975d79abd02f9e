package dev.lectern.benchmark.papers;

import java.io.IOException;
import java.nio.file.Path;

import dev.lectern.citation.store.BulkImport;
import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;
import dev.lectern.citation.store.PaperStore;

/** A process that imports a file and says on standard output how far it is; may be killed. */
final class ImportRun {

	/** Before the papers read so far and the most bytes the heap has had, garbage that was not collected yet included. */
	static final String PROGRESS = "at";
	/** Before the papers read, those passed over as bad, and whether an earlier run went before. */
	static final String END = "end";

	private ImportRun() {
	}

	/** @param arguments the file, the store */
	public static void main(String[] arguments) throws IOException {
		try (PaperStore store = PaperStore.open(Path.of(arguments[1]))) {
			ImportResult result = new BulkImport(store).run(Path.of(arguments[0]), new ImportProgress() {

				private long most;

				@Override
				public void advanced(long bytes, long of, long records) {
					most = Math.max(most, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
					System.out.println(PROGRESS + " " + records + " " + most);
				}

				@Override
				public boolean cancelled() {
					return false;
				}
			});
			System.out.println(END + " " + result.records() + " " + result.bad() + " " + result.resumed());
		}
	}
}
