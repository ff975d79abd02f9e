package dev.lectern.ui.course.internal.navigator;

import org.eclipse.core.runtime.IAdaptable;

import dev.lectern.workspace.OpenCourse;

/** A row of the navigator. Two are equal when they stand for the same place, whatever was read there. */
sealed interface Node extends IAdaptable {

	OpenCourse course();

	@Override
	default <T> T getAdapter(Class<T> type) {
		return type == OpenCourse.class ? type.cast(course()) : null;
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
