package dev.lectern.ui.citation.view;

import java.util.List;

import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.Occurrence;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.workspace.OpenCourse;

/** A node of the view. */
sealed interface Row {

	/** What it stands for: the same in a later state of the course. */
	List<Object> key();

	OpenCourse course();

	/** A course, where several are open. */
	record CourseRow(CitedPapers papers) implements Row {

		@Override
		public OpenCourse course() {
			return papers.course();
		}

		@Override
		public List<Object> key() {
			return List.of(course());
		}
	}

	/** @param chapter its id */
	record ChapterRow(CitedPapers papers, String chapter, String title) implements Row {

		@Override
		public OpenCourse course() {
			return papers.course();
		}

		@Override
		public List<Object> key() {
			return List.of(course(), chapter);
		}
	}

	/**
	 * A paper.
	 *
	 * @param chapter the id of the chapter it is shown in, whose occurrences only the paper has then; empty for the whole course
	 */
	record PaperRow(CitedPapers papers, String chapter, CitedPaper paper) implements Row {

		@Override
		public OpenCourse course() {
			return papers.course();
		}

		@Override
		public List<Object> key() {
			return List.of(course(), chapter, paper.identifier());
		}

		/** How the course's first language writes citations. */
		CitationForms forms() {
			return CitationForms.of(papers.loaded().course().style(), papers.loaded().course().source());
		}
	}

	record OccurrenceRow(PaperRow parent, Occurrence occurrence) implements Row {

		@Override
		public OpenCourse course() {
			return parent.course();
		}

		@Override
		public List<Object> key() {
			return List.of(parent.key(), occurrence.deck().path(), occurrence.nth());
		}
	}
}
