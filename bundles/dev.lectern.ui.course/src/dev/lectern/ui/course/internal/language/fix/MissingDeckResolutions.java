package dev.lectern.ui.course.internal.language.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.language.CourseIssues;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Offers in Problems to write a deck that is missing. */
public final class MissingDeckResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return CourseIssues.DECK_MISSING.equals(marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "")); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<IMarkerResolution> resolutions = new ArrayList<>();
		CourseMarkers.course(marker).ifPresent(course -> CourseMarkers.subject(course, marker).ifPresent(subject -> course.loaded().ifPresent(loaded -> {
			for (Chapter chapter : loaded.course().chapters()) {
				DeckFile deck = chapter.decks().get(subject.language().orElse("")); //$NON-NLS-1$
				if (chapter.id().equals(subject.chapter()) && deck != null && !deck.exists()) {
					resolutions.add(new Create(course, chapter, deck));
				}
			}
		})));
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	private record Create(OpenCourse course, Chapter chapter, DeckFile deck) implements IMarkerResolution {

		@Override
		public String getLabel() {
			return NLS.bind(Messages.Create_Deck, deck.path());
		}

		@Override
		public void run(IMarker marker) {
			CreateDeck.schedule(course, chapter, deck);
		}
	}
}
