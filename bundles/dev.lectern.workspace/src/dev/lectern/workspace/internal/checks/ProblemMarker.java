package dev.lectern.workspace.internal.checks;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

import dev.lectern.check.Problem;
import dev.lectern.course.Severity;
import dev.lectern.workspace.OpenCourses;

/**
 * What a marker says.
 *
 * @param start in the deck's text, with {@code end}; -1 for a problem without a range
 * @param slide from 1; 0 for none
 */
record ProblemMarker(Subject subject, int line, int start, int end, int slide) {

	private static final int NOWHERE = -1;

	/** What it says of which resource, wherever in it. */
	record Subject(IResource resource, String type, String rule, int severity, String message) {
	}

	static ProblemMarker of(Problem problem, IResource resource, boolean ofDeck) {
		String type = ofDeck ? OpenCourses.DECK_PROBLEM_MARKER : OpenCourses.PROBLEM_MARKER;
		return new ProblemMarker(new Subject(resource, type, problem.rule(), severity(problem.severity()), problem.message()), problem.line(),
				problem.range().map(range -> range.offset()).orElse(NOWHERE), problem.range().map(range -> range.end()).orElse(NOWHERE), problem.slide().orElse(0));
	}

	static ProblemMarker of(IMarker marker) throws CoreException {
		Subject subject = new Subject(marker.getResource(), marker.getType(), marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""), //$NON-NLS-1$
				marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.MESSAGE, "")); //$NON-NLS-1$
		return new ProblemMarker(subject, marker.getAttribute(IMarker.LINE_NUMBER, 0), marker.getAttribute(IMarker.CHAR_START, NOWHERE),
				marker.getAttribute(IMarker.CHAR_END, NOWHERE), marker.getAttribute(OpenCourses.SLIDE_ATTRIBUTE, 0));
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	IResource resource() {
		return subject.resource();
	}

	String type() {
		return subject.type();
	}

	Map<String, Object> attributes() {
		Map<String, Object> attributes = new HashMap<>(Map.of(OpenCourses.RULE_ATTRIBUTE, subject.rule(), IMarker.SEVERITY, subject.severity(),
				IMarker.MESSAGE, subject.message(), IMarker.LINE_NUMBER, line));
		if (start != NOWHERE) {
			attributes.put(IMarker.CHAR_START, start);
			attributes.put(IMarker.CHAR_END, end);
		}
		if (slide > 0) {
			attributes.put(OpenCourses.SLIDE_ATTRIBUTE, slide);
			attributes.put(IMarker.LOCATION, NLS.bind(Messages.Slide, slide));
		}
		return attributes;
	}
}
