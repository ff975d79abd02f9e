package dev.lectern.app.internal.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.app.internal.course.CourseOpening;
import dev.lectern.app.internal.sample.SampleCourse;
import dev.lectern.workspace.OpenCourses;

/** Opens the course the window starts with. The class is its job family, beside that of all jobs that open courses. */
public final class StartingCourse extends Job {

	/** Beside the workspace, where the author finds it again; never overwritten. */
	private static final String SAMPLE_FOLDER = "sample-course"; //$NON-NLS-1$

	private final Optional<Path> asked;

	public StartingCourse(Optional<Path> asked) {
		super(Messages.Opening_Course);
		this.asked = asked;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == StartingCourse.class || family == OpenCourses.OPENING;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			if (asked.isPresent()) {
				CourseOpening.openAndShow(asked.get(), progress);
			} else if (CourseOpening.with(OpenCourses::courses).isEmpty()) {
				Path sample = sampleFolder();
				if (!sample.toFile().exists()) {
					SampleCourse.copyTo(sample, progress.split(4));
				}
				CourseOpening.openAndShow(sample, progress.split(6));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.Sample_Not_Copied, e.getMessage()), e);
		}
	}

	private static Path sampleFolder() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolveSibling(SAMPLE_FOLDER);
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
