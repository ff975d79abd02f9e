package dev.lectern.ui.course.internal.navigator;

import org.eclipse.core.runtime.IAdaptable;

import dev.lectern.course.Chapter;
import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.workspace.OpenCourse;

/** A row of the navigator. Two are equal when they stand for the same place, whatever was read there. */
sealed interface Node extends IAdaptable {

	OpenCourse course();

	@Override
	default <T> T getAdapter(Class<T> type) {
		return type == OpenCourse.class ? type.cast(course()) : type == Chapter.class ? type.cast(chapterOf(this))
				: type == Destination.class ? type.cast(beside(this)) : null;
	}

	private static Chapter chapterOf(Node node) {
		return switch (node) {
		case ChapterNode(OpenCourse course, String chapter) -> NavigatorContents.chapter(course, chapter).orElse(null);
		case DeckNode(OpenCourse course, String chapter, String language) -> NavigatorContents.chapter(course, chapter).orElse(null);
		case CourseNode course -> null;
		case PartNode part -> null;
		case NoteNode note -> null;
		};
	}

	/** Where a new chapter goes when this row is selected. */
	private static Destination beside(Node node) {
		return switch (node) {
		case ChapterNode(OpenCourse course, String chapter) -> new After(chapter);
		case DeckNode(OpenCourse course, String chapter, String language) -> new After(chapter);
		case PartNode(OpenCourse course, String part) -> new LastIn(part);
		case CourseNode course -> new AtEnd();
		case NoteNode note -> new AtEnd();
		};
	}

	record CourseNode(OpenCourse course) implements Node {
	}

	/** Chapters that belong together. */
	record PartNode(OpenCourse course, String part) implements Node {
	}

	record ChapterNode(OpenCourse course, String chapter) implements Node {
	}

	record DeckNode(OpenCourse course, String chapter, String language) implements Node {
	}

	/** A line in place of chapters: that the course is being read, or why it cannot be. */
	record NoteNode(OpenCourse course) implements Node {
	}
}
