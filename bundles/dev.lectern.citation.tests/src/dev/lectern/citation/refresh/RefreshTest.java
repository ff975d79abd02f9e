package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
		assertEquals(PaperStatus.UNVERIFIED, unconfirmed.entry().orElseThrow().status());
		assertEquals("Withdrawn: wrong", unconfirmed.entry().orElseThrow().reason());
		assertEquals(Optional.of(toldByAtom), unconfirmed.entry().orElseThrow().paper());
		assertTrue(unconfirmed.problem().isPresent());
		assertEquals(Outcome.KEPT, refresh(locked(toldByAtom), new Answer.Found(toldByAtom), NONE, NONE).outcome(), "of this very version it was settled");
		assertEquals(PaperStatus.VERIFIED, refresh(locked(PAPER), new Answer.Found(toldByAtom), new Answer.Found(toldByAtom), NONE).entry().orElseThrow().status());
		assertEquals(Outcome.KEPT, refresh(locked(WITHDRAWN), new Answer.Found(toldByAtom), NONE, NONE).outcome());
	}

	@Test
	void outcomesTellWhatIsNew() {
		assertEquals(Outcome.ADDED, refresh(LockFile.EMPTY, new Answer.Found(PAPER), NONE, NONE).outcome());
		assertEquals(Outcome.CONFIRMED, refresh(locked(PAPER), new Answer.Found(PAPER), NONE, NONE).outcome());
		assertEquals(Outcome.CHANGED, refresh(locked(SamplePaper.of("2501.19393", "Simple scaling")), new Answer.Found(PAPER), NONE, NONE).outcome());
		assertEquals(Outcome.KEPT, refresh(locked(PAPER), NONE, NONE, NONE).outcome());
	}

	/** The first comment is that of 2308.08167; the others are how such comments go. */
	@ParameterizedTest
	@ValueSource(strings = { "superseded by 2405.13351", "This paper has been withdrawn by the authors due to an error in section 3", "Paper was retracted", "This work is replaced by arXiv:2405.13351",
			"Please refer to our new paper", "Merged into arXiv:2405.13351", "This submission has been removed", "There is a crucial error in Theorem 2", "See the updated version, 2405.13351",
			"This version is obsolete", "No longer maintained by its authors", "Subsumed by a later paper" })
	void commentsOfWithdrawnPapersAreAskedAbout(String comment) {
		Paper toldByAtom = SamplePaper.of("2501.19393", PAPER.title(), 2, Optional.of(comment), false);
		assertEquals(PaperStatus.WITHDRAWN, refresh(LockFile.EMPTY, new Answer.Found(toldByAtom), new Answer.Found(WITHDRAWN), NONE).entry().orElseThrow().status());
		assertEquals(PaperStatus.UNVERIFIED, refresh(LockFile.EMPTY, new Answer.Found(toldByAtom), NONE, NONE).entry().orElseThrow().status());
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 pages, 3 figures", "Accepted at ICLR 2025", "Code at https://example.org/code", "v2: typos corrected", "Updated results; see appendix B" })
	void othersAreNot(String comment) {
		Paper told = SamplePaper.of("2501.19393", PAPER.title(), 2, Optional.of(comment), false);
		assertEquals(PaperStatus.VERIFIED, refresh(LockFile.EMPTY, new Answer.Found(told), NONE, NONE).entry().orElseThrow().status());
	}

	private static Paper published(String identifier, String title, LocalDate day, String author) {
		return new Paper(ArxivIdentifier.parse(identifier).orElseThrow(), title, List.of(author), day, day, 1, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), false);
	}

	@Test
	void datesThatDoNotFitTheIdentifierAreBelievedWhenASecondSaysSo() {
		Paper late = published("2501.19393", PAPER.title(), LocalDate.of(2028, 1, 31), "Ada Example");
		assertEquals(Outcome.KEPT, refresh(LockFile.EMPTY, new Answer.Found(late), NONE, NONE).outcome());
		assertEquals(Outcome.KEPT, refresh(LockFile.EMPTY, new Answer.Found(late), new Answer.Absent(), NONE).outcome());
		assertEquals(Optional.of(late), refresh(LockFile.EMPTY, new Answer.Found(late), new Answer.Found(late), NONE).entry().orElseThrow().paper());
		assertEquals(Optional.of(PAPER), refresh(LockFile.EMPTY, new Answer.Found(late), new Answer.Found(PAPER), NONE).entry().orElseThrow().paper());
		Paper later = published("2501.19393", PAPER.title(), LocalDate.of(2029, 1, 31), "Ada Example");
		assertEquals(Outcome.KEPT, refresh(LockFile.EMPTY, new Answer.Found(late), new Answer.Found(later), NONE).outcome());
		assertEquals(Outcome.KEPT, refresh(LockFile.EMPTY, new Answer.Absent(), new Answer.Found(late), NONE).outcome());
		assertEquals(Outcome.CONFIRMED, refresh(locked(late), new Answer.Found(late), NONE, NONE).outcome(), "it was settled before");
		for (LocalDate day : List.of(LocalDate.of(2024, 12, 4), LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 1))) {
			assertEquals(Outcome.ADDED, refresh(LockFile.EMPTY, new Answer.Found(published("2501.19393", "s1", day, "A")), NONE, NONE).outcome(), day.toString());
		}
	}

	@Test
	void anEntryChangesIntoAnotherPaperOnlyWhenASecondSaysSo() {
		List<Paper> others = List.of(published("2501.19393", "Something Else", LocalDate.of(2025, 1, 3), "Ada Example"),
				published("2501.19393", PAPER.title(), LocalDate.of(2025, 1, 3), "Somebody Other"), published("2501.19393", PAPER.title(), LocalDate.of(2025, 1, 4), "Ada Example"));
		for (Paper other : others) {
			assertEquals(Outcome.KEPT, refresh(locked(PAPER), new Answer.Found(other), NONE, NONE).outcome());
			assertEquals(Outcome.CHANGED, refresh(locked(PAPER), new Answer.Found(other), new Answer.Found(other), NONE).outcome());
			assertEquals(Outcome.CONFIRMED, refresh(locked(PAPER), new Answer.Found(other), new Answer.Found(PAPER), NONE).outcome());
		}
		Paper renamed = published("2501.19393", "Simple Scaling at Test Time", LocalDate.of(2025, 1, 3), "A. Éxample");
		assertEquals(Outcome.CHANGED, refresh(locked(PAPER), new Answer.Found(renamed), NONE, NONE).outcome());
		LockFile year = LockFile.of("{\"id\":\"2501.19393\",\"title\":\"s1: Simple test-time scaling\",\"published\":\"2025\",\"status\":\"verified\"}\n");
		assertEquals(Outcome.CHANGED, refresh(year, new Answer.Found(PAPER), NONE, NONE).outcome());
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
