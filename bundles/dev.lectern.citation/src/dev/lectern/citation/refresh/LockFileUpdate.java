package dev.lectern.citation.refresh;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

import dev.lectern.citation.cache.CacheFolder;
import dev.lectern.citation.lock.LockFile;

/**
 * Changes lock files so that nothing another process writes meanwhile is lost: read, changed and written while all other Lectern processes of this user
 * are kept out, by the lock of a file in the user's {@linkplain CacheFolder cache}, for the course's folder is the author's.
 */
public final class LockFileUpdate {

	/** A file lock belongs to the whole process, so its own threads have to be kept apart by something else. */
	private static final Semaphore IN_THIS_PROCESS = new Semaphore(1, true);

	private final Path turns;

	/** @param environment as {@link System#getenv()} tells it */
	public LockFileUpdate(Map<String, String> environment) {
		turns = CacheFolder.of(environment).resolve("lock-files.turns");
	}

	/**
	 * Reads, changes and writes; writes nothing when nothing changes.
	 *
	 * @param change gets the file as it is now; must be quick and ask nobody
	 * @return the file as it is afterwards
	 * @throws IOException when it cannot be read or written, or others not be kept out; the old file is as it was
	 */
	public LockFile run(Path file, UnaryOperator<LockFile> change) throws IOException {
		IN_THIS_PROCESS.acquireUninterruptibly();
		try {
			Files.createDirectories(turns.getParent());
			try (FileChannel channel = FileChannel.open(turns, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				channel.lock();
				LockFile before = LockFile.read(file);
				LockFile after = change.apply(before);
				if (!after.equals(before)) {
					after.write(file);
				}
				return after;
			}
		} finally {
			IN_THIS_PROCESS.release();
		}
	}
}
