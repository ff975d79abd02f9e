package dev.lectern.ui.course.internal.navigator;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;

import dev.lectern.course.Chapter;
import dev.lectern.course.LoadedCourse;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.CourseNode;
import dev.lectern.ui.course.internal.navigator.Node.DeckNode;
import dev.lectern.ui.course.internal.navigator.Node.NoteNode;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Courses, their chapters, their decks. The input is the {@link OpenCourses}. */
final class NavigatorContents implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((OpenCourses) input).courses().stream().map(CourseNode::new).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch ((Node) element) {
		case CourseNode(OpenCourse course) -> course.loaded().map(loaded -> chapters(course, loaded)).orElseGet(() -> List.of(new NoteNode(course)))
				.toArray();
		case ChapterNode node -> chapter(node.course(), node.chapter()).map(chapter -> chapter.decks().keySet().stream()
				.map(language -> new DeckNode(node.course(), node.chapter(), language)).toArray()).orElse(new Object[0]);
		case DeckNode deck -> new Object[0];
		case NoteNode note -> new Object[0];
		};
	}

	private static List<Node> chapters(OpenCourse course, LoadedCourse loaded) {
		return loaded.course().chapters().stream().<Node>map(chapter -> new ChapterNode(course, chapter.id())).toList();
	}

	static Optional<Chapter> chapter(OpenCourse course, String id) {
		return course.loaded().flatMap(loaded -> loaded.course().chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst());
	}

	@Override
	public Object getParent(Object element) {
		return switch ((Node) element) {
		case CourseNode course -> null;
		case ChapterNode(OpenCourse course, String chapter) -> new CourseNode(course);
		case DeckNode(OpenCourse course, String chapter, String language) -> new ChapterNode(course, chapter);
		case NoteNode(OpenCourse course) -> new CourseNode(course);
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof CourseNode || element instanceof ChapterNode;
	}
}
