package dev.lectern.citation.client.internal.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
		RateGate gate = new RateGate(temporary.resolve("a/b/turns"), INTERVAL, time);
		assertEquals(Duration.ZERO, wait(gate));
		assertEquals(INTERVAL, wait(gate));
		assertEquals(INTERVAL, wait(new RateGate(temporary.resolve("a/b/turns"), INTERVAL, time)));
	}

	@Test
	void aPostponementHoldsForEverybody() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("turns"), INTERVAL, time);
		try (RateGate.Turn turn = gate.enter(() -> false)) {
			turn.postpone(Duration.ofSeconds(40));
		}
		assertEquals(Duration.ofSeconds(40), wait(new RateGate(temporary.resolve("turns"), INTERVAL, time)));
	}

	@Test
	void nonsenseInTheFileCostsOneInterval() throws Unanswered, IOException {
		Path file = Files.writeString(temporary.resolve("turns"), "lectern-turns 7 nonsense");
		assertEquals(INTERVAL, wait(new RateGate(file, INTERVAL, time)));
	}

	@Test
	void whoGivesUpLeavesTheTurnToOthers() throws Unanswered {
		RateGate gate = new RateGate(temporary.resolve("turns"), INTERVAL, time);
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
