package dev.lectern.ui.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.LoopbackArxiv;
import dev.lectern.window.Waiting;

/** A refresh from the window, answered by a server of our own. */
class RefreshTest {

	@TempDir
	Path parent;

	@Test
	void theSelectedPaperIsAskedForAndWhatIsToldIsKnownEverywhere() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv().with("1810.04805", "BERT, told again"); CitingCourse course = new CitingCourse(parent)) {
			RefreshPapersJob.begin(course.course(), List.of(CitingCourse.bert().identifier()));
			Waiting.until("told", () -> course.papers().orElseThrow().known(CitingCourse.bert().identifier()).map(Paper::title).filter("BERT, told again"::equals).isPresent());
			assertEquals(1, arxiv.asked().size(), arxiv.asked().toString());
			assertTrue(arxiv.asked().getFirst().contains("1810.04805") && arxiv.asked().getFirst().contains("author@example.org"), arxiv.asked().toString());
			assertTrue(course.read("citations.lock.jsonl").contains("1706.03762"), "the others stay");
		}
	}
}
