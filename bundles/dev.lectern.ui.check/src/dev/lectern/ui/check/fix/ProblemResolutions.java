package dev.lectern.ui.check.fix;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.workspace.OpenCourses;

/** The fixes of problems that markers tell, for the Problems view, as far as they change decks. */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return problem(marker).stream().flatMap(ProblemResolutions::ofDeck).findAny().isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return problem(marker).stream().flatMap(ProblemResolutions::ofDeck).map(fix -> new FixResolution(marker, fix)).toArray(IMarkerResolution[]::new);
	}

	private static Stream<Fix> ofDeck(Problem problem) {
		return problem.fixes().stream().filter(fix -> fix.target().isEmpty());
	}

	/** What the last check found and this marker tells. */
	static Optional<Problem> problem(IMarker marker) {
		Problem[] found = new Problem[1];
		ServiceCaller.callOnce(ProblemResolutions.class, OpenCourses.class,
				courses -> found[0] = courses.courseOf(marker.getResource()).flatMap(course -> course.problem(marker)).orElse(null));
		return Optional.ofNullable(found[0]);
	}
}
