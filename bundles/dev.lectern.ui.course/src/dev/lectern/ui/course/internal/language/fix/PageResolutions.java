package dev.lectern.ui.course.internal.language.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.workspace.OpenCourses;

/** Offers in Problems what puts a problem right in the course file or in the page: to make them agree, one way or the other, or to say the decks' language. */
public final class PageResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !fixes(marker).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return fixes(marker).stream().map(Settle::new).toArray(IMarkerResolution[]::new);
	}

	/** Those of files that are no decks. */
	private static List<Fix> fixes(IMarker marker) {
		Problem[] found = new Problem[1];
		ServiceCaller.callOnce(PageResolutions.class, OpenCourses.class,
				courses -> found[0] = courses.courseOf(marker.getResource()).flatMap(course -> course.problem(marker)).orElse(null));
		return marker.getResource() instanceof IFile ? Optional.ofNullable(found[0]).stream().flatMap(problem -> problem.fixes().stream()).filter(fix -> fix.target().isPresent()).toList() : List.of();
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
