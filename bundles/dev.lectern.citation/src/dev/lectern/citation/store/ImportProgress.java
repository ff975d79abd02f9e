package dev.lectern.citation.store;

/** Who waits for an import: is told how far it is, and can stop it. Called from the importing thread, some times a second. */
public interface ImportProgress {

	/** Nobody looks, nobody stops it. */
	ImportProgress NONE = new ImportProgress() {
		@Override
		public void advanced(long bytes, long of, long records) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * @param bytes   of the file as it lies on disk, read so far
	 * @param of      its size
	 * @param records read so far, earlier runs of the same import included
	 */
	void advanced(long bytes, long of, long records);

	/** True stops the import soon; what was read is kept, and the next import of the same file goes on from there. */
	boolean cancelled();
}
