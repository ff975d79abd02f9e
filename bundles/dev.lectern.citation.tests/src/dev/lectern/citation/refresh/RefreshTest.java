package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.PaperSource;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.client.SamplePaper;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;

class RefreshTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
	private static final ArxivIdentifier ID = ArxivIdentifier.parse("2501.19393").orElseThrow();
	private static final Paper PAPER = SamplePaper.of("2501.19393", "s1: Simple test-time scaling");
	private static final Paper WITHDRAWN = SamplePaper.of("2501.19393", "s1: Simple test-time scaling", 2, Optional.of("Withdrawn: wrong"), true);
	private static final Answer NONE = new Answer.NoAnswer(Failure.UNAVAILABLE, "HTTP 503");

	private static PaperSource source(String id, Answer answer) {
		return new PaperSource() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public String name() {
				return id;
			}

			@Override
			public Map<ArxivIdentifier, Answer> ask(Collection<ArxivIdentifier> papers, Progress progress) {
				Map<ArxivIdentifier, Answer> answers = new LinkedHashMap<>();
				papers.forEach(paper -> answers.put(paper, answer));
				return answers;
			}
		};
	}

	private static Refreshed refresh(LockFile lock, Answer first, Answer second, Answer third) {
		Refresh refresh = new Refresh(source("one", first), source("two", second), Optional.of(source("three", third)), InstantSource.fixed(NOW));
		return refresh.run(List.of(ID), lock, Progress.NONE).papers().getFirst();
	}

	private static LockFile locked(Paper paper) {
		return LockFile.of(List.of(LockedPaper.of(paper, NOW.minusSeconds(1000), "before")));
	}

	@Test
	void absentIsWrongWhenASecondSaysSo() {
		Refreshed byRecords = refresh(LockFile.EMPTY, new Answer.Absent(), new Answer.Absent(), NONE);
		assertEquals(Outcome.WRONG, byRecords.outcome());
		assertEquals("one, two", byRecords.entry().orElseThrow().source());
		assertEquals(PaperStatus.WRONG, byRecords.entry().orElseThrow().status());
		assertEquals(Outcome.WRONG, refresh(LockFile.EMPTY, new Answer.Absent(), NONE, new Answer.Absent()).outcome());
	}

	@Test
	void absentAloneIsNothing() {
		assertEquals(Outcome.KEPT, refresh(LockFile.EMPTY, new Answer.Absent(), NONE, NONE).outcome());
		assertEquals(Outcome.KEPT, refresh(LockFile.EMPTY, new Answer.Absent(), NONE, new Answer.Found(PAPER)).outcome());
		assertEquals(Outcome.ADDED, refresh(LockFile.EMPTY, new Answer.Absent(), new Answer.Found(PAPER), NONE).outcome());
	}

	@Test
	void aPaperThatWasThereIsNeverWrong() {
		Refreshed kept = refresh(locked(PAPER), new Answer.Absent(), new Answer.Absent(), new Answer.Absent());
		assertEquals(Outcome.KEPT, kept.outcome());
		assertTrue(kept.problem().isPresent());
	}

	@Test
	void withdrawalsAreConfirmedByRecords() {
		Paper toldByAtom = SamplePaper.of("2501.19393", PAPER.title(), 2, WITHDRAWN.comment(), false);
		Refreshed confirmed = refresh(locked(PAPER), new Answer.Found(toldByAtom), new Answer.Found(WITHDRAWN), NONE);
		assertEquals(PaperStatus.WITHDRAWN, confirmed.entry().orElseThrow().status());
		assertEquals("Withdrawn: wrong", confirmed.entry().orElseThrow().reason());
		Refreshed unconfirmed = refresh(locked(PAPER), new Answer.Found(toldByAtom), NONE, NONE);
		assertEquals(PaperStatus.VERIFIED, unconfirmed.entry().orElseThrow().status());
		assertTrue(unconfirmed.problem().isPresent());
		assertEquals(Outcome.KEPT, refresh(locked(WITHDRAWN), new Answer.Found(toldByAtom), NONE, NONE).outcome());
	}

	@Test
	void outcomesTellWhatIsNew() {
		assertEquals(Outcome.ADDED, refresh(LockFile.EMPTY, new Answer.Found(PAPER), NONE, NONE).outcome());
		assertEquals(Outcome.CONFIRMED, refresh(locked(PAPER), new Answer.Found(PAPER), NONE, NONE).outcome());
		assertEquals(Outcome.CHANGED, refresh(locked(SamplePaper.of("2501.19393", "Other")), new Answer.Found(PAPER), NONE, NONE).outcome());
		assertEquals(Outcome.KEPT, refresh(locked(PAPER), NONE, NONE, NONE).outcome());
	}

	@Test
	void whatOthersWroteMeanwhileStays() {
		RefreshResult result = new RefreshResult(List.of(refresh(LockFile.EMPTY, new Answer.Found(PAPER), NONE, NONE)));
		LockFile nicknamed = LockFile.of(List.of(LockedPaper.unverified(ID, "").withNicknames(List.of("s1")),
				LockedPaper.of(SamplePaper.of("1706.03762", "Attention"), NOW, "other")));
		LockFile applied = result.applyTo(nicknamed);
		assertEquals(List.of("s1"), applied.entry(ID).orElseThrow().nicknames());
		assertEquals(2, applied.entries().size());
		LockFile later = LockFile.of(List.of(LockedPaper.of(WITHDRAWN, NOW.plusSeconds(5), "other")));
		assertEquals(later, result.applyTo(later));
	}

	@Test
	void problemsNameTheirPapersOnce() {
		RefreshResult result = new RefreshResult(List.of(refresh(LockFile.EMPTY, NONE, NONE, NONE), refresh(LockFile.EMPTY, NONE, NONE, NONE)));
		assertEquals(1, result.problems().size());
		assertTrue(result.problems().getFirst().contains("2501.19393") && result.problems().getFirst().contains("HTTP 503"), result.problems()::toString);
	}
}
