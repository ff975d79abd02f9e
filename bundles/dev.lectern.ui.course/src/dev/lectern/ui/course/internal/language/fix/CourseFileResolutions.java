package dev.lectern.ui.course.internal.language.fix;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.workspace.OpenCourses;

/** Offers in Problems what can be done in texts about a problem of a course file: a name that may have been meant, file and page made to agree one way or the other. */
public final class CourseFileResolutions implements IMarkerResolutionGenerator2 {

	private static final String OF_COURSES = "course."; //$NON-NLS-1$

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "").startsWith(OF_COURSES) && marker.getResource() instanceof IFile && !fixes(marker).isEmpty(); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return !hasResolutions(marker) ? new IMarkerResolution[0] : fixes(marker).stream().map(Settle::new).toArray(IMarkerResolution[]::new);
	}

	/** Those of files that are no decks. */
	private static List<Fix> fixes(IMarker marker) {
		return CourseMarkers.course(marker).flatMap(course -> course.problem(marker)).map(Problem::fixes).orElse(List.of()).stream()
				.filter(fix -> fix.target().isPresent()).toList();
	}

	private record Settle(Fix fix) implements IMarkerResolution {

		@Override
		public String getLabel() {
			return fix.title();
		}

		@Override
		public void run(IMarker marker) {
			Fix.Target target = fix.target().orElseThrow();
			IFile file = marker.getResource().getParent().getFile(IPath.fromPortableString(target.file()));
			FileEdits.apply(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file, target.text(), fix.edits());
		}
	}
}
