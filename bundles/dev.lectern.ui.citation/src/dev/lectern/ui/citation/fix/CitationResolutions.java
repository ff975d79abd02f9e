package dev.lectern.ui.citation.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.citation.fix.CitationChoice.Concern;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.workspace.DeckLocation;
import dev.lectern.workspace.OpenCourses;

/** What Problems offers about a citation beside the rule's own fixes: what concerns the whole course. Answers from memory. */
public final class CitationResolutions implements IMarkerResolutionGenerator2 {

	private static final String RULES = "citation."; //$NON-NLS-1$
	private static final String YEARS = "year"; //$NON-NLS-1$

	@Override
	public boolean hasResolutions(IMarker marker) {
		return choices(marker).findAny().isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return choices(marker).map(Resolution::new).toArray(IMarkerResolution[]::new);
	}

	/** What is about the same thing as the rule. */
	private static Stream<CitationChoice> choices(IMarker marker) {
		String rule = marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""); //$NON-NLS-1$
		int offset = marker.getAttribute(IMarker.CHAR_START, -1);
		if (!rule.startsWith(RULES) || offset < 0 || !(marker.getResource() instanceof IFile file)) {
			return Stream.of();
		}
		return of(file, offset).stream().filter(choice -> choice.concern() == Concern.OTHER || (choice.concern() == Concern.YEAR) == rule.contains(YEARS));
	}

	private static List<CitationChoice> of(IFile file, int offset) {
		List<CitationChoice> choices = new ArrayList<>();
		ServiceCaller.callOnce(CitationResolutions.class, OpenCourses.class, courses -> courses.courseOf(file).ifPresent(course -> course.locate(file)
				.map(CitationResolutions::deck).ifPresent(deck -> ServiceCaller.callOnce(CitationResolutions.class, CoursePapers.class,
						papers -> papers.of(course).ifPresent(known -> choices.addAll(at(known, deck, offset)))))));
		return choices;
	}

	private static DeckFile deck(DeckLocation place) {
		return place.chapter().decks().get(place.language().id());
	}

	private static List<CitationChoice> at(CitedPapers papers, DeckFile deck, int offset) {
		CourseChoices choices = new CourseChoices(papers);
		Optional<List<CitationChoice>> known = papers.papers().stream().flatMap(paper -> paper.occurrences().stream())
				.filter(occurrence -> occurrence.deck().equals(deck) && DeckCitations.range(occurrence.citation(), offset).isPresent()).findFirst()
				.map(occurrence -> choices.of(occurrence.citation()));
		return known.orElseGet(() -> papers.malformed().stream().filter(one -> one.deck().equals(deck) && one.citation().range().contains(offset)).findFirst()
				.map(one -> choices.of(one.citation())).orElse(List.of()));
	}

	private record Resolution(CitationChoice choice) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return choice.label();
		}

		@Override
		public void run(IMarker marker) {
			choice.action().run();
		}

		@Override
		public String getDescription() {
			return choice.info().isEmpty() ? null : choice.info();
		}

		@Override
		public Image getImage() {
			return ChoiceIcon.image();
		}
	}
}
