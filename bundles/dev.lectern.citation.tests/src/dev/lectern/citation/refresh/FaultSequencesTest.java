package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.ArxivClients;
import dev.lectern.citation.client.FakeArxiv;
import dev.lectern.citation.client.Fault;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.client.SamplePaper;
import dev.lectern.citation.client.VirtualTime;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;

/** Whatever the services do: nothing of the lock file on disk is lost, nothing false is reported, and nobody is asked too often. */
class FaultSequencesTest {

	private static final int SEQUENCES = 1_000;
	private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
	private static final Fault[] FAULTS = Fault.values();

	/** A course: what it cites, what of it exists, and what its lock file says before. */
	private record World(Map<ArxivIdentifier, Optional<Paper>> cited, UntidyLock lock, List<Fault> faults) {

		static World of(Random random) {
			Map<ArxivIdentifier, Optional<Paper>> cited = new LinkedHashMap<>();
			List<LockedPaper> locked = new ArrayList<>();
			for (int i = 2 + random.nextInt(11); i > 0; i--) {
				String name = "%02d%02d.%05d".formatted(15 + random.nextInt(11), 1 + random.nextInt(12), 1 + random.nextInt(20_000));
				ArxivIdentifier identifier = ArxivIdentifier.parse(name).orElseThrow();
				int kind = random.nextInt(8);
				Optional<Paper> paper = kind == 0 ? Optional.empty()
						: Optional.of(SamplePaper.of(name, "Title of " + name, 1 + random.nextInt(3),
								kind <= 2 ? Optional.of("This version was withdrawn by arXiv") : Optional.empty(), kind == 1));
				cited.put(identifier, paper);
				if (random.nextBoolean()) {
					locked.add(paper.isPresent() ? LockedPaper.of(paper.get(), BEFORE, "arxiv-api") : LockedPaper.unverified(identifier, ""));
				}
				if (random.nextInt(6) == 0) {
					locked.add(LockedPaper.of(SamplePaper.of("1409.%04d".formatted(1 + locked.size()), "No longer cited"), BEFORE, "arxiv-api"));
				}
			}
			List<Fault> faults = new ArrayList<>();
			for (int i = random.nextInt(8); i > 0; i--) {
				faults.add(FAULTS[random.nextInt(FAULTS.length)]);
			}
			return new World(cited, new UntidyLock(locked, random), faults);
		}
	}

	@Test
	void aThousandSequencesOfFaultsLoseNothingAndReportNothingFalse(@TempDir Path temporary) throws Exception {
		long seed = RandomGenerator.getDefault().nextLong(1_000_000);
		System.out.println("Seed " + seed);
		Random random = new Random(seed);
		int wrong = 0;
		int kept = 0;
		try (FakeArxiv arxiv = new FakeArxiv(seed)) {
			VirtualTime time = new VirtualTime(arxiv::hanging);
			arxiv.watch(time);
			Path file = Files.createDirectory(temporary.resolve("course")).resolve(LockFile.NAME);
			Path turns = temporary.resolve("turns");
			LockFileUpdate update = new LockFileUpdate(Map.of("XDG_CACHE_HOME", temporary.resolve("cache").toString()));
			for (int sequence = 0; sequence < SEQUENCES; sequence++) {
				World world = World.of(random);
				arxiv.forget();
				world.cited.values().forEach(paper -> paper.ifPresent(arxiv::put));
				arxiv.plan(world.faults);
				String what = "seed " + seed + ", sequence " + sequence + ", " + world.faults;
				Files.deleteIfExists(turns);
				Files.writeString(file, world.lock.text());
				LockFile before = LockFile.read(file);
				Refresh refresh = new Refresh(ArxivClients.client(arxiv.settings(turns), time, random));
				RefreshResult result = refresh.run(world.cited.keySet(), before, Progress.NONE);
				LockFile after = update.run(file, result::applyTo);
				assertEquals(after, LockFile.read(file), what);
				assertEquals(List.of(file), files(file.getParent()), what);
				world.lock.assertNothingIsLost(Files.readString(file), what);
				assertTrueToTheWorld(world, before, result, after, what);
				assertPolite(arxiv.requests(), what);
				wrong += result.count(Outcome.WRONG);
				kept += result.count(Outcome.KEPT);
			}
		}
		assertTrue(wrong > SEQUENCES / 20 && kept > SEQUENCES / 20, wrong + " wrong, " + kept + " kept: the faults have no effect");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static void assertTrueToTheWorld(World world, LockFile lock, RefreshResult result, LockFile after, String what) {
		assertEquals(List.copyOf(world.cited.keySet()), result.papers().stream().map(Refreshed::paper).toList(), what);
		for (Refreshed refreshed : result.papers()) {
			String about = what + ", " + refreshed;
			Optional<Paper> truth = world.cited.get(refreshed.paper());
			Optional<LockedPaper> before = lock.entry(refreshed.paper());
			Optional<LockedPaper> now = after.entry(refreshed.paper());
			assertEquals(refreshed.outcome() == Outcome.KEPT ? before : refreshed.entry().map(entry -> entry.withNicknames(before.map(LockedPaper::nicknames)
					.orElse(List.of()))), now, about);
			assertEquals(refreshed.outcome() == Outcome.KEPT, refreshed.problem().isPresent() && refreshed.entry().isEmpty(), about);
			if (refreshed.entry().isPresent()) {
				LockedPaper entry = refreshed.entry().get();
				assertEquals(truth.isEmpty(), entry.status() == PaperStatus.WRONG, about);
				assertEquals(truth.map(Paper::title), entry.paper().map(Paper::title), about);
				assertEquals(truth.map(Paper::version), entry.paper().map(Paper::version), about);
				assertEquals(truth.map(Paper::published), entry.paper().map(Paper::published), about);
				assertEquals(truth.map(Paper::authors), entry.paper().map(Paper::authors), about);
				boolean unconfirmed = refreshed.problem().isPresent();
				assertTrue(unconfirmed || truth.filter(Paper::withdrawn).isPresent() == (entry.status() == PaperStatus.WITHDRAWN), about);
				assertTrue(truth.filter(Paper::withdrawn).isPresent() || entry.status() != PaperStatus.WITHDRAWN, about);
				assertTrue(truth.filter(Paper::withdrawn).isEmpty() || entry.status() != PaperStatus.VERIFIED, about);
			}
			if (before.filter(entry -> entry.status() == PaperStatus.WITHDRAWN).isPresent()) {
				assertEquals(PaperStatus.WITHDRAWN, now.orElseThrow().status(), about);
			}
		}
		if (world.faults.isEmpty()) {
			assertEquals(0, result.count(Outcome.KEPT), what + result.problems());
			assertEquals(List.of(), result.problems(), what);
		}
	}

	private static void assertPolite(List<FakeArxiv.Request> requests, String what) {
		boolean refused = false;
		for (int i = 0; i < requests.size(); i++) {
			FakeArxiv.Request request = requests.get(i);
			assertTrue(i == 0 || request.at() - requests.get(i - 1).at() >= 3000, () -> what + requests);
			boolean ofArxiv = !request.path().contains("/dois");
			assertTrue(!refused || !ofArxiv, () -> what + ": asked after a 403" + requests);
			refused |= ofArxiv && request.fault().filter(Fault.FORBIDDEN::equals).isPresent();
		}
	}
}
