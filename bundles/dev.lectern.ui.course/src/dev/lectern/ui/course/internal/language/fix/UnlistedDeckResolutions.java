package dev.lectern.ui.course.internal.language.fix;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Offers in Problems to list the chapter of a deck that no chapter names. */
public final class UnlistedDeckResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return CourseIssues.DECK_UNLISTED.equals(marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "")); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return CourseMarkers.course(marker).stream().flatMap(course -> CourseMarkers.subject(course, marker).stream().map(subject -> new Add(course, subject.chapter())))
				.toArray(IMarkerResolution[]::new);
	}

	private record Add(OpenCourse course, String chapter) implements IMarkerResolution {

		@Override
		public String getLabel() {
			return AddChapter.label(chapter);
		}

		@Override
		public void run(IMarker marker) {
			AddChapter.run(course, chapter, Optional.empty());
		}
	}
}
