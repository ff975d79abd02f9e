package dev.lectern.ui.course.internal.navigator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import dev.lectern.course.Chapter;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.CourseNode;
import dev.lectern.ui.course.internal.navigator.Node.DeckNode;
import dev.lectern.ui.course.internal.navigator.Node.NoteNode;
import dev.lectern.ui.course.internal.navigator.Node.PartNode;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Courses, their chapters, gathered in parts where the course has some, and their decks. The input is the {@link OpenCourses}. */
final class NavigatorContents implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((OpenCourses) input).courses().stream().map(CourseNode::new).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch ((Node) element) {
		case CourseNode(OpenCourse course) -> course.loaded().map(loaded -> rows(course, loaded)).orElseGet(() -> List.of(new NoteNode(course)))
				.toArray();
		case PartNode node -> part(node.course(), node.part()).map(part -> part.chapters().stream().map(chapter -> new ChapterNode(node.course(), chapter)).toArray())
				.orElse(new Object[0]);
		case ChapterNode node -> chapter(node.course(), node.chapter()).map(chapter -> chapter.decks().keySet().stream()
				.map(language -> new DeckNode(node.course(), node.chapter(), language)).toArray()).orElse(new Object[0]);
		case DeckNode deck -> new Object[0];
		case NoteNode note -> new Object[0];
		};
	}

	/** Chapters and parts in the course's order; a part stands where its first chapter does, and one without chapters after the part before it. */
	static List<Node> rows(OpenCourse course, LoadedCourse loaded) {
		Set<Node> found = new LinkedHashSet<>();
		for (Chapter chapter : loaded.course().chapters()) {
			found.add(partOf(loaded, chapter.id()).<Node>map(part -> new PartNode(course, part.id())).orElseGet(() -> new ChapterNode(course, chapter.id())));
		}
		List<Node> rows = new ArrayList<>(found);
		List<PartNode> parts = loaded.course().parts().stream().map(part -> new PartNode(course, part.id())).toList();
		for (int i = 0; i < parts.size(); i++) {
			if (!rows.contains(parts.get(i))) {
				Optional<PartNode> next = parts.subList(i, parts.size()).stream().filter(rows::contains).findFirst();
				rows.add(i > 0 ? rows.indexOf(parts.get(i - 1)) + 1 : next.map(rows::indexOf).orElse(rows.size()), parts.get(i));
			}
		}
		return List.copyOf(rows);
	}

	static Stream<PartNode> parts(OpenCourse course) {
		return course.loaded().stream().flatMap(loaded -> loaded.course().parts().stream()).map(part -> new PartNode(course, part.id()));
	}

	static Optional<Part> partOf(LoadedCourse loaded, String chapter) {
		return loaded.course().parts().stream().filter(part -> part.chapters().contains(chapter)).findFirst();
	}

	static Optional<Part> part(OpenCourse course, String id) {
		return course.loaded().flatMap(loaded -> loaded.course().parts().stream().filter(part -> part.id().equals(id)).findFirst());
	}

	static Optional<Chapter> chapter(OpenCourse course, String id) {
		return course.loaded().flatMap(loaded -> loaded.course().chapters().stream().filter(chapter -> chapter.id().equals(id)).findFirst());
	}

	@Override
	public Object getParent(Object element) {
		return switch ((Node) element) {
		case CourseNode course -> null;
		case PartNode(OpenCourse course, String part) -> new CourseNode(course);
		case ChapterNode(OpenCourse course, String chapter) -> course.loaded().flatMap(loaded -> partOf(loaded, chapter))
				.<Node>map(part -> new PartNode(course, part.id())).orElseGet(() -> new CourseNode(course));
		case DeckNode(OpenCourse course, String chapter, String language) -> new ChapterNode(course, chapter);
		case NoteNode(OpenCourse course) -> new CourseNode(course);
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof CourseNode || element instanceof ChapterNode || element instanceof PartNode && getChildren(element).length > 0;
	}
}
