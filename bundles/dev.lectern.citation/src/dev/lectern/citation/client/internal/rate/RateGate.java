package dev.lectern.citation.client.internal.rate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.internal.http.Time;
import dev.lectern.citation.client.internal.http.Unanswered;

/** Lets one request at a time through, of all processes that use the same file, and the next one only a while after. */
public final class RateGate {

	/** Who may send a request now. Closing it ends the turn. */
	public final class Turn implements AutoCloseable {

		private final FileChannel file;
		private final FileLock lock;
		private Duration pause = interval;

		private Turn(FileChannel file, FileLock lock) {
			this.file = file;
			this.lock = lock;
		}

		/** Nobody shall ask for so long after this turn; the usual pause is kept in any case. */
		public void postpone(Duration longer) {
			pause = longer.compareTo(interval) > 0 ? longer : interval;
		}

		/** @throws Unanswered when the file can no longer be written: then the next turn may come too early, which is worth a failure */
		@Override
		public void close() throws Unanswered {
			try (file; lock) {
				write(file, pause);
			} catch (IOException e) {
				throw noTurn(e);
			} finally {
				IN_THIS_PROCESS.release();
			}
		}
	}

	/** A file lock belongs to the whole process, and closing the file anywhere in it gives the lock back: so only one at a time may open it. */
	private static final Semaphore IN_THIS_PROCESS = new Semaphore(1, true);

	/** Of a file that says nonsense no more than this is believed. */
	private static final Duration LONGEST = Duration.ofMinutes(2);
	/** Others get so long before they count as hanging. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final Duration LOOK = Duration.ofMillis(50);

	private final Path path;
	private final Duration interval;
	private final Time time;

	/** @param path made on the first turn, with its folder */
	public RateGate(Path path, Duration interval, Time time) {
		this.path = path;
		this.interval = interval;
		this.time = time;
	}

	/** Waits for a turn. */
	public Turn enter(BooleanSupplier cancelled) throws Unanswered {
		Duration waited = Duration.ZERO;
		while (!IN_THIS_PROCESS.tryAcquire()) {
			waited = look(waited, cancelled);
		}
		FileChannel file = null;
		try {
			file = open();
			FileLock lock = file.tryLock();
			while (lock == null) {
				waited = look(waited, cancelled);
				lock = file.tryLock();
			}
			awaitPause(file, cancelled);
			write(file, interval);
			return new Turn(file, lock);
		} catch (IOException e) {
			throw giveUp(file, noTurn(e));
		} catch (Unanswered e) {
			throw giveUp(file, e);
		}
	}

	private FileChannel open() throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	private Duration look(Duration waited, BooleanSupplier cancelled) throws Unanswered {
		if (waited.compareTo(PATIENCE) > 0) {
			throw new Unanswered(Failure.NO_TURN, "");
		}
		if (!time.pause(LOOK, cancelled)) {
			throw new Unanswered(Failure.CANCELLED, "");
		}
		return waited.plus(LOOK);
	}

	private void awaitPause(FileChannel file, BooleanSupplier cancelled) throws IOException, Unanswered {
		Optional<Stamp> stamp = Stamp.parse(read(file));
		boolean unreadable = stamp.isEmpty() && file.size() > 0;
		Duration left = unreadable ? interval : stamp.map(last -> last.left(time.now().toEpochMilli(), time.nanos(), LONGEST)).orElse(Duration.ZERO);
		if (!time.pause(left, cancelled)) {
			throw new Unanswered(Failure.CANCELLED, "");
		}
	}

	private static byte[] read(FileChannel file) throws IOException {
		ByteBuffer content = ByteBuffer.allocate(200);
		while (content.hasRemaining() && file.read(content, content.position()) > 0) {
			// until the end, or more than a stamp can have
		}
		return Arrays.copyOf(content.array(), content.position());
	}

	private void write(FileChannel file, Duration pause) throws IOException {
		ByteBuffer content = ByteBuffer.wrap(new Stamp(time.now().toEpochMilli(), time.nanos(), pause).content());
		int length = content.remaining();
		while (content.hasRemaining()) {
			file.write(content, content.position());
		}
		file.truncate(length);
	}

	private Unanswered giveUp(FileChannel file, Unanswered reason) {
		try {
			if (file != null) {
				file.close();
			}
		} catch (IOException e) {
			reason.addSuppressed(e);
		} finally {
			IN_THIS_PROCESS.release();
		}
		return reason;
	}

	private Unanswered noTurn(IOException e) {
		Unanswered reason = new Unanswered(Failure.NO_TURN, path + ": " + e.getMessage());
		reason.initCause(e);
		return reason;
	}
}
