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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.VirtualTime;
import dev.lectern.citation.client.internal.http.Unanswered;

class RateGateTest {

	private static final Duration INTERVAL = Duration.ofSeconds(3);
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private static final String SERVER = "export.arxiv.org:-1";

	@TempDir
	Path temporary;

	private final VirtualTime time = new VirtualTime(() -> false);

	private Duration wait(RateGate gate) throws Unanswered {
		long before = time.nanos();
		gate.enter(SERVER, () -> false).close();
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
		try (RateGate.Turn turn = gate.enter(SERVER, () -> false)) {
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
		try (RateGate.Turn turn = new RateGate(temporary.resolve("one"), machine, INTERVAL, time).enter(SERVER, () -> false)) {
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
	void aLongPostponementIsKeptForThatServerAndNobodyWaitsForIt() throws Unanswered {
		Optional<Path> machine = Optional.of(temporary.resolve("machine"));
		Instant until;
		try (RateGate.Turn turn = new RateGate(temporary.resolve("one"), machine, INTERVAL, time).enter(SERVER, () -> false)) {
			until = turn.postpone(Duration.ofHours(1)).orElseThrow();
		}
		assertEquals(time.now().plus(Duration.ofHours(1)), until);
		RateGate other = new RateGate(temporary.resolve("two"), machine, INTERVAL, time);
		for (int tries = 0; tries < 3; tries++) {
			Instant before = time.now();
			assertEquals(Failure.LATER, assertThrows(Unanswered.class, () -> other.enter(SERVER, () -> false)).failure());
			assertEquals(before, time.now());
			other.enter("oaipmh.arxiv.org:-1", () -> false).close();
			time.pause(Duration.ofSeconds(1170), () -> false);
		}
		other.enter(SERVER, () -> false).close();
		assertFalse(time.now().isBefore(until));
	}

	@Test
	void aDayIsTheLongestPostponement() throws Unanswered, IOException {
		RateGate gate = new RateGate(temporary.resolve("turns"), Optional.empty(), INTERVAL, time);
		try (RateGate.Turn turn = gate.enter(SERVER, () -> false)) {
			assertEquals(Optional.of(time.now().plus(Duration.ofDays(1))), turn.postpone(Duration.ofDays(365)));
		}
		Files.writeString(temporary.resolve("turns"), "lectern-turns 1 0 0 3000\nnot-before " + SERVER + " " + time.now().plus(Duration.ofDays(2)).toEpochMilli() + "\n");
		gate.enter(SERVER, () -> false).close();
		assertFalse(Files.readString(temporary.resolve("turns")).contains("not-before"), "nonsense is not handed on");
	}

	/** Another process has written what is shorter and not yet cut the rest off; or something went wrong. */
	@ParameterizedTest
	@ValueSource(strings = { "lectern-turns 1 1790000000000 5000 3000\n000\n", "lectern-turns", "lectern-turns 1 nonsense", "\0\0\0" })
	void aDamagedFileOfAllUsersCostsOneIntervalAndIsMended(String content) throws Unanswered, IOException {
		Path machine = Files.writeString(temporary.resolve("machine"), content);
		assertEquals(INTERVAL, wait(new RateGate(temporary.resolve("one"), Optional.of(machine), INTERVAL, time)));
		assertTrue(Stamp.parse(Files.readAllBytes(machine)).isPresent());
	}

	@Test
	void whoGivesUpLeavesTheTurnToOthers() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("turns"), Optional.empty(), INTERVAL, time);
		wait(gate);
		assertThrows(Unanswered.class, () -> gate.enter(SERVER, () -> true));
		assertEquals(INTERVAL, wait(gate));
	}

	@Test
	void clocksThatJumpNeverShortenTheWaitNorLengthenIt() {
		Stamp stamp = new Stamp(1_000_000, 5_000_000_000L, INTERVAL, new TreeMap<>());
		assertEquals(Duration.ofSeconds(2), stamp.left(1_001_000, 6_000_000_000L, LONGEST), "both clocks say one second");
		assertEquals(Duration.ofSeconds(2), stamp.left(9_000_000, 6_000_000_000L, LONGEST), "the wall clock was set forward");
		assertEquals(Duration.ofSeconds(2), stamp.left(400_000, 6_000_000_000L, LONGEST), "the wall clock was set back");
		assertEquals(Duration.ofSeconds(2), stamp.left(1_001_000, 4_000_000_000L, LONGEST), "the machine was started again");
		assertEquals(INTERVAL, stamp.left(400_000, 4_000_000_000L, LONGEST), "both");
		assertEquals(Duration.ZERO, stamp.left(1_004_000, 9_000_000_000L, LONGEST));
		assertEquals(LONGEST, new Stamp(1_000_000, 0, Duration.ofDays(1), new TreeMap<>()).left(1_000_000, 0, LONGEST));
	}

	@Test
	void stampsAreReadAsTheyAreWritten() {
		Stamp stamp = new Stamp(1_790_000_000_000L, -5, Duration.ofMillis(3000), new TreeMap<>(Map.of("export.arxiv.org:-1", 1_790_000_900_000L, "127.0.0.1:80", 5L)));
		assertEquals(Optional.of(stamp), Stamp.parse(stamp.content()));
		assertEquals(Optional.empty(), Stamp.parse(new byte[0]));
	}
}
