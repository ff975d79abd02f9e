package dev.lectern.citation.store;

import java.nio.file.Path;

/** A process that imports a file and stops in the middle, for ever. */
final class ImportProcess {

	private ImportProcess() {
	}

	/** @param arguments the store, the file, after how many records to stop, how many lines to commit at once */
	public static void main(String[] arguments) throws Exception {
		try (PaperStore store = PaperStore.open(Path.of(arguments[0]))) {
			new BulkImport(store, Integer.parseInt(arguments[3])).run(Path.of(arguments[1]), new ImportProgress() {
				@Override
				public void advanced(long bytes, long of, long records) {
					if (records >= Integer.parseInt(arguments[2])) {
						System.out.println("here");
						sleepForEver();
					}
				}

				@Override
				public boolean cancelled() {
					return false;
				}
			});
		}
	}

	private static void sleepForEver() {
		try {
			Thread.sleep(Long.MAX_VALUE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
