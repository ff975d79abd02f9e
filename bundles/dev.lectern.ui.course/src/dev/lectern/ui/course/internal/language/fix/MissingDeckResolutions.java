package dev.lectern.ui.course.internal.language.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Offers in Problems to write a deck that is missing. */
public final class MissingDeckResolutions implements IMarkerResolutionGenerator2 {

	private static final String RULE = "course.deck-missing"; //$NON-NLS-1$

	@Override
	public boolean hasResolutions(IMarker marker) {
		return RULE.equals(marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "")); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<IMarkerResolution> resolutions = new ArrayList<>();
		course(marker).ifPresent(course -> course.loaded().ifPresent(loaded -> {
			String message = marker.getAttribute(IMarker.MESSAGE, ""); //$NON-NLS-1$
			for (Chapter chapter : loaded.course().chapters()) {
				for (DeckFile deck : chapter.decks().values()) {
					if (!deck.exists() && message.contains(deck.path())) {
						resolutions.add(new Create(course, chapter, deck));
					}
				}
			}
		}));
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	private static Optional<OpenCourse> course(IMarker marker) {
		OpenCourse[] found = new OpenCourse[1];
		ServiceCaller.callOnce(MissingDeckResolutions.class, OpenCourses.class, courses -> found[0] = courses.courseOf(marker.getResource()).orElse(null));
		return Optional.ofNullable(found[0]);
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
