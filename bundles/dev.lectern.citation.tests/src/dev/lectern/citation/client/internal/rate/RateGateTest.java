package dev.lectern.citation.client.internal.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.client.VirtualTime;
import dev.lectern.citation.client.internal.http.Unanswered;

class RateGateTest {

	private static final Duration INTERVAL = Duration.ofSeconds(3);
	private static final Duration LONGEST = Duration.ofMinutes(2);

	@TempDir
	Path temporary;

	private final VirtualTime time = new VirtualTime(() -> false);

	private Duration wait(RateGate gate) throws Unanswered {
		long before = time.nanos();
		gate.enter(() -> false).close();
		return Duration.ofNanos(time.nanos() - before);
	}

	@Test
	void theFirstTurnIsAtOnceAndEachFurtherOneAnIntervalLater() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("a/b/turns"), Optional.empty(), INTERVAL, time);
		assertEquals(Duration.ZERO, wait(gate));
		assertEquals(INTERVAL, wait(gate));
		assertEquals(INTERVAL, wait(new RateGate(temporary.resolve("a/b/turns"), Optional.empty(), INTERVAL, time)));
	}

	@Test
	void aPostponementHoldsForEverybody() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("turns"), Optional.empty(), INTERVAL, time);
		try (RateGate.Turn turn = gate.enter(() -> false)) {
			turn.postpone(Duration.ofSeconds(40));
		}
		assertEquals(Duration.ofSeconds(40), wait(new RateGate(temporary.resolve("turns"), Optional.empty(), INTERVAL, time)));
	}

	@Test
	void nonsenseInTheFileCostsOneInterval() throws Unanswered, IOException {
		Path file = Files.writeString(temporary.resolve("turns"), "lectern-turns 7 nonsense");
		assertEquals(INTERVAL, wait(new RateGate(file, Optional.empty(), INTERVAL, time)));
	}

	@Test
	void usersWithFilesOfTheirOwnTakeTurnsAtTheOneOfAll() throws Unanswered, IOException {
		Optional<Path> machine = Optional.of(temporary.resolve("machine"));
		assertEquals(Duration.ZERO, wait(new RateGate(temporary.resolve("one"), machine, INTERVAL, time)));
		assertEquals(INTERVAL, wait(new RateGate(temporary.resolve("two"), machine, INTERVAL, time)));
		assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(machine.get())), "whatever the umask is");
		assertEquals(INTERVAL, wait(new RateGate(temporary.resolve("two"), Optional.empty(), INTERVAL, time)), "the user's own counts, too");
	}

	@Test
	void oneFileForBothIsOne() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("turns"), Optional.of(temporary.resolve("turns")), INTERVAL, time);
		wait(gate);
		assertEquals(INTERVAL, wait(gate));
	}

	@Test
	void aPostponementHoldsForOtherUsers() throws Unanswered {
		Optional<Path> machine = Optional.of(temporary.resolve("machine"));
		try (RateGate.Turn turn = new RateGate(temporary.resolve("one"), machine, INTERVAL, time).enter(() -> false)) {
			turn.postpone(Duration.ofSeconds(40));
		}
		assertEquals(Duration.ofSeconds(40), wait(new RateGate(temporary.resolve("two"), machine, INTERVAL, time)));
	}

	/** Anybody may put anything where the file of all users is. */
	@ParameterizedTest
	@ValueSource(strings = { "link", "hard link", "dangling link", "folder", "other file" })
	void whatIsNotSuchAFileIsLeftAlone(String kind) throws Unanswered, IOException {
		Path mine = Files.writeString(temporary.resolve("mine"), "my thesis");
		Path machine = temporary.resolve("machine");
		switch (kind) {
		case "link" -> Files.createSymbolicLink(machine, mine);
		case "hard link" -> Files.createLink(machine, mine);
		case "dangling link" -> Files.createSymbolicLink(machine, temporary.resolve("fresh"));
		case "folder" -> Files.createDirectory(machine);
		default -> Files.writeString(machine, "their thesis");
		}
		RateGate gate = new RateGate(temporary.resolve("one"), Optional.of(machine), INTERVAL, time);
		assertEquals(Duration.ZERO, wait(gate));
		assertEquals(INTERVAL, wait(gate), "the user's own file is enough");
		assertEquals("my thesis", Files.readString(mine));
		assertFalse(Files.exists(temporary.resolve("fresh")));
		assertTrue(!kind.equals("other file") || Files.readString(machine).equals("their thesis"));
	}

	@Test
	void whoGivesUpLeavesTheTurnToOthers() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("turns"), Optional.empty(), INTERVAL, time);
		wait(gate);
		assertThrows(Unanswered.class, () -> gate.enter(() -> true));
		assertEquals(INTERVAL, wait(gate));
	}

	@Test
	void clocksThatJumpNeverShortenTheWaitNorLengthenIt() {
		Stamp stamp = new Stamp(1_000_000, 5_000_000_000L, INTERVAL);
		assertEquals(Duration.ofSeconds(2), stamp.left(1_001_000, 6_000_000_000L, LONGEST), "both clocks say one second");
		assertEquals(Duration.ofSeconds(2), stamp.left(9_000_000, 6_000_000_000L, LONGEST), "the wall clock was set forward");
		assertEquals(Duration.ofSeconds(2), stamp.left(400_000, 6_000_000_000L, LONGEST), "the wall clock was set back");
		assertEquals(Duration.ofSeconds(2), stamp.left(1_001_000, 4_000_000_000L, LONGEST), "the machine was started again");
		assertEquals(INTERVAL, stamp.left(400_000, 4_000_000_000L, LONGEST), "both");
		assertEquals(Duration.ZERO, stamp.left(1_004_000, 9_000_000_000L, LONGEST));
		assertEquals(LONGEST, new Stamp(1_000_000, 0, Duration.ofDays(1)).left(1_000_000, 0, LONGEST));
	}

	@Test
	void stampsAreReadAsTheyAreWritten() {
		Stamp stamp = new Stamp(1_790_000_000_000L, -5, Duration.ofMillis(3000));
		assertEquals(Optional.of(stamp), Stamp.parse(stamp.content()));
		assertEquals(Optional.empty(), Stamp.parse(new byte[0]));
	}
}
