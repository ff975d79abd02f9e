package dev.lectern.ui.course.internal.navigator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import dev.lectern.course.Chapter;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.DeckNode;
import dev.lectern.workspace.OpenCourse;

/**
 * Chapters of one course.
 *
 * @param chapters at least one, in the course's order
 */
record ChapterSelection(OpenCourse course, List<String> chapters) {

	/** The chapters that are selected, or whose decks are; empty when something else is selected too, or chapters of several courses. */
	static Optional<ChapterSelection> of(ISelection selection) {
		if (!(selection instanceof IStructuredSelection rows) || rows.isEmpty()
				|| !rows.stream().allMatch(row -> row instanceof ChapterNode || row instanceof DeckNode)) {
			return Optional.empty();
		}
		Set<OpenCourse> courses = rows.stream().map(row -> ((Node) row).course()).collect(Collectors.toSet());
		Set<String> selected = rows.stream().map(row -> row instanceof ChapterNode(OpenCourse course, String chapter) ? chapter : ((DeckNode) row).chapter())
				.collect(Collectors.toSet());
		OpenCourse course = courses.iterator().next();
		List<String> chapters = course.loaded().stream().flatMap(loaded -> loaded.course().chapters().stream()).map(Chapter::id).filter(selected::contains).toList();
		return courses.size() > 1 || chapters.isEmpty() ? Optional.empty() : Optional.of(new ChapterSelection(course, chapters));
	}
}
