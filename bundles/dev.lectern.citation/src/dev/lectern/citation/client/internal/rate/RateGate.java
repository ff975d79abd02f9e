package dev.lectern.citation.client.internal.rate;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.internal.http.Time;
import dev.lectern.citation.client.internal.http.Unanswered;

/** Lets one request at a time through, of all processes that use one of the same files, and the next one only a while after. */
public final class RateGate {

	/** Who may send a request now. Closing it ends the turn. */
	public final class Turn implements AutoCloseable {

		private final List<TurnFile> files;
		private final String server;
		private final SortedMap<String, Long> notBefore;
		private Duration pause = interval;

		private Turn(List<TurnFile> files, String server, SortedMap<String, Long> notBefore) {
			this.files = files;
			this.server = server;
			this.notBefore = notBefore;
		}

		/**
		 * Nobody shall ask for so long after this turn; the usual pause is kept in any case. A pause that is too long to be waited for is this server's alone, and of a
		 * very long one {@link RateGate#LONGEST_POSTPONEMENT} is kept.
		 *
		 * @return until when the server is not asked at all; empty when the next turn just waits
		 */
		public Optional<Instant> postpone(Duration longer) {
			if (longer.compareTo(LONGEST) <= 0) {
				pause = longer.compareTo(interval) > 0 ? longer : interval;
				return Optional.empty();
			}
			Instant until = time.now().plus(longer.compareTo(LONGEST_POSTPONEMENT) > 0 ? LONGEST_POSTPONEMENT : longer);
			notBefore.put(server, until.toEpochMilli());
			return Optional.of(until);
		}

		/** @throws Unanswered when a file can no longer be written: then the next turn may come too early, which is worth a failure */
		@Override
		public void close() throws Unanswered {
			try {
				try {
					write(files, pause, notBefore);
				} finally {
					leave(files);
				}
			} catch (IOException e) {
				throw noTurn(e);
			}
		}
	}

	/** A file lock belongs to the whole process, and closing the file anywhere in it gives the lock back: so only one at a time may open them. */
	private static final Semaphore IN_THIS_PROCESS = new Semaphore(1, true);

	/** Nobody waits for longer than this, and of a file that says nonsense no more is believed. */
	private static final Duration LONGEST = Duration.ofMinutes(2);
	/** A server that wants to be left alone for longer is asked once a day all the same. */
	static final Duration LONGEST_POSTPONEMENT = Duration.ofDays(1);
	/** Others get so long before they count as hanging. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final Duration LOOK = Duration.ofMillis(50);

	private final Path path;
	private final Optional<Path> machine;
	private final Duration interval;
	private final Time time;

	/**
	 * @param path    the user's file; made on the first turn, with its folder
	 * @param machine the file of all users, where there is one; made too
	 */
	public RateGate(Path path, Optional<Path> machine, Duration interval, Time time) {
		this.path = path;
		this.machine = machine.filter(other -> !other.equals(path));
		this.interval = interval;
		this.time = time;
	}

	/**
	 * Waits for a turn.
	 *
	 * @param server  host and port of who is to be asked
	 * @throws Unanswered also at once, when the server wants to be left alone for long
	 */
	public Turn enter(String server, BooleanSupplier cancelled) throws Unanswered {
		Duration waited = Duration.ZERO;
		while (!IN_THIS_PROCESS.tryAcquire()) {
			waited = look(waited, cancelled);
		}
		List<TurnFile> files = new ArrayList<>();
		try {
			files.add(TurnFile.ofUser(path));
			machine.flatMap(TurnFile::ofMachine).ifPresent(files::add);
			for (TurnFile file : files) {
				FileLock lock = file.tryLock();
				while (lock == null) {
					waited = look(waited, cancelled);
					lock = file.tryLock();
				}
			}
			SortedMap<String, Long> notBefore = notBefore(files);
			awaitServer(notBefore.getOrDefault(server, 0L), cancelled);
			for (TurnFile file : files) {
				awaitPause(file, cancelled);
			}
			write(files, interval, notBefore);
			return new Turn(files, server, notBefore);
		} catch (IOException e) {
			throw giveUp(files, noTurn(e));
		} catch (Unanswered e) {
			throw giveUp(files, e);
		}
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

	private void awaitPause(TurnFile file, BooleanSupplier cancelled) throws IOException, Unanswered {
		Optional<Stamp> stamp = file.stamp();
		boolean unreadable = stamp.isEmpty() && !file.isEmpty();
		Duration left = unreadable ? interval : stamp.map(last -> last.left(time.now().toEpochMilli(), time.nanos(), LONGEST)).orElse(Duration.ZERO);
		if (!time.pause(left, cancelled)) {
			throw new Unanswered(Failure.CANCELLED, "");
		}
	}

	/** What is not over yet, of all files; what is further off than anything that is ever written is nonsense. */
	private SortedMap<String, Long> notBefore(List<TurnFile> files) throws IOException {
		long now = time.now().toEpochMilli();
		SortedMap<String, Long> all = new TreeMap<>();
		for (TurnFile file : files) {
			file.stamp().map(Stamp::notBefore).orElse(Collections.emptySortedMap()).forEach((server, until) -> {
				if (until > now && until <= now + LONGEST_POSTPONEMENT.toMillis()) {
					all.merge(server, until, Math::max);
				}
			});
		}
		return all;
	}

	private void awaitServer(long until, BooleanSupplier cancelled) throws Unanswered {
		Duration left = Duration.ofMillis(until - time.now().toEpochMilli());
		if (left.compareTo(LONGEST) > 0) {
			throw Unanswered.until(Instant.ofEpochMilli(until), time.now());
		}
		if (!left.isNegative() && !time.pause(left, cancelled)) {
			throw new Unanswered(Failure.CANCELLED, "");
		}
	}

	private void write(List<TurnFile> files, Duration pause, SortedMap<String, Long> notBefore) throws IOException {
		Stamp stamp = new Stamp(time.now().toEpochMilli(), time.nanos(), pause, notBefore);
		for (TurnFile file : files) {
			file.write(stamp);
		}
	}

	private static void leave(List<TurnFile> files) throws IOException {
		IOException trouble = null;
		for (TurnFile file : files) {
			try {
				file.close();
			} catch (IOException e) {
				trouble = e;
			}
		}
		IN_THIS_PROCESS.release();
		if (trouble != null) {
			throw trouble;
		}
	}

	private static Unanswered giveUp(List<TurnFile> files, Unanswered reason) {
		try {
			leave(files);
		} catch (IOException e) {
			reason.addSuppressed(e);
		}
		return reason;
	}

	private Unanswered noTurn(IOException e) {
		Unanswered reason = new Unanswered(Failure.NO_TURN, path + ": " + e.getMessage());
		reason.initCause(e);
		return reason;
	}
}
