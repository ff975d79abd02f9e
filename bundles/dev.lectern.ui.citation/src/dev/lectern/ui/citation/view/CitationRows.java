package dev.lectern.ui.citation.view;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.view.Row.ChapterRow;
import dev.lectern.ui.citation.view.Row.CourseRow;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;

/** Papers with their occurrences, gathered by chapter or not. The input is the list of {@link CitedPapers} to show. */
final class CitationRows implements ITreeContentProvider {

	private boolean byChapter;

	void byChapter(boolean on) {
		byChapter = on;
	}

	@Override
	public Object[] getElements(Object input) {
		List<?> courses = (List<?>) input;
		return courses.size() == 1 ? rows((CitedPapers) courses.getFirst()).toArray()
				: courses.stream().map(papers -> new CourseRow((CitedPapers) papers)).toArray();
	}

	private Stream<Row> rows(CitedPapers papers) {
		return byChapter ? chapters(papers) : papers.papers().stream().map(paper -> new PaperRow(papers, "", paper)); //$NON-NLS-1$
	}

	private static Stream<Row> chapters(CitedPapers papers) {
		return papers.loaded().course().chapters().stream().filter(chapter -> papers.papers().stream().anyMatch(paper -> isIn(paper, chapter.id())))
				.map(chapter -> new ChapterRow(papers, chapter.id(), papers.loaded().titles(chapter).values().stream().findFirst().orElse(chapter.id())));
	}

	private static boolean isIn(CitedPaper paper, String chapter) {
		return paper.occurrences().stream().anyMatch(occurrence -> occurrence.chapter().id().equals(chapter));
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch ((Row) element) {
		case CourseRow course -> rows(course.papers()).toArray();
		case ChapterRow row -> row.papers().papers().stream().filter(paper -> isIn(paper, row.chapter()))
				.map(paper -> new PaperRow(row.papers(), row.chapter(), paper.in(row.chapter()))).toArray();
		case PaperRow row -> row.paper().occurrences().stream().map(occurrence -> new OccurrenceRow(row, occurrence)).toArray();
		case OccurrenceRow row -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch ((Row) element) {
		case OccurrenceRow row -> row.parent();
		case PaperRow row when !row.chapter().isEmpty() -> row.papers().loaded().course().chapters().stream().filter(chapter -> chapter.id().equals(row.chapter()))
				.map(chapter -> new ChapterRow(row.papers(), chapter.id(), chapter.id())).findFirst().orElse(null);
		case PaperRow row -> new CourseRow(row.papers());
		case ChapterRow row -> new CourseRow(row.papers());
		case CourseRow row -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return !(element instanceof OccurrenceRow);
	}
}
