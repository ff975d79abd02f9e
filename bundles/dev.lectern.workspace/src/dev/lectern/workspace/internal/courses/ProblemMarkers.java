package dev.lectern.workspace.internal.courses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Severity;
import dev.lectern.workspace.OpenCourses;

/** Brings a course's markers in line with its problems: those that stay are left alone, so that a selection in Problems survives. */
final class ProblemMarkers {

	private static final String UNREADABLE = "course.unreadable"; //$NON-NLS-1$

	private ProblemMarkers() {
	}

	static void update(WorkspaceCourse course, List<CourseProblem> problems, Optional<String> failure, IProgressMonitor monitor)
			throws CoreException {
		List<Wanted> wanted = new ArrayList<>();
		problems.forEach(problem -> wanted.add(Wanted.of(course, problem)));
		failure.ifPresent(message -> wanted.add(new Wanted(course.project(), UNREADABLE, IMarker.SEVERITY_ERROR, 0, message)));
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.run((ICoreRunnable) progress -> update(course.project(), wanted), workspace.getRuleFactory().markerRule(course.project()),
				IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void update(IResource project, List<Wanted> wanted) throws CoreException {
		Map<Wanted, IMarker> present = new HashMap<>();
		for (IMarker marker : project.findMarkers(OpenCourses.PROBLEM_MARKER, false, IResource.DEPTH_INFINITE)) {
			IMarker twin = present.put(Wanted.of(marker), marker);
			if (twin != null) {
				twin.delete();
			}
		}
		for (Wanted problem : wanted) {
			if (present.remove(problem) == null) {
				problem.create();
			}
		}
		for (IMarker gone : present.values()) {
			gone.delete();
		}
	}

	/** What a marker says. */
	private record Wanted(IResource resource, String rule, int severity, int line, String message) {

		static Wanted of(WorkspaceCourse course, CourseProblem problem) {
			return new Wanted(course.resource(problem.file()), problem.rule(), severity(problem.severity()), problem.line(), problem.message());
		}

		static Wanted of(IMarker marker) {
			return new Wanted(marker.getResource(), marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""), //$NON-NLS-1$
					marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.LINE_NUMBER, 0),
					marker.getAttribute(IMarker.MESSAGE, "")); //$NON-NLS-1$
		}

		private static int severity(Severity severity) {
			return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
			};
		}

		void create() throws CoreException {
			Map<String, Object> attributes = new HashMap<>(Map.of(OpenCourses.RULE_ATTRIBUTE, rule, IMarker.SEVERITY, severity, IMarker.MESSAGE, message));
			if (line > 0) {
				attributes.put(IMarker.LINE_NUMBER, line);
			}
			resource.createMarker(OpenCourses.PROBLEM_MARKER, attributes);
		}
	}
}
