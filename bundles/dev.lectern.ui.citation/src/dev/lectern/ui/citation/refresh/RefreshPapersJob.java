package dev.lectern.ui.citation.refresh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.workspace.OpenCourse;

/** Asks about papers of a course. Several may run; the client has them take turns. */
public final class RefreshPapersJob extends Job {

	/** The family of these jobs, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = RefreshPapersJob.class;

	private final OpenCourse course;
	private final List<ArxivIdentifier> papers;

	private RefreshPapersJob(OpenCourse course, List<ArxivIdentifier> papers) {
		super(NLS.bind(papers.size() == 1 ? Messages.Refreshing_One : Messages.Refreshing, papers.size() == 1 ? papers.getFirst() : papers.size(), course.name()));
		this.course = course;
		this.papers = List.copyOf(papers);
	}

	/** Begins to ask, in the background. @param papers without versions */
	public static void begin(OpenCourse course, List<ArxivIdentifier> papers) {
		if (!papers.isEmpty()) {
			new RefreshPapersJob(course, papers).schedule();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		List<String> problems = new ArrayList<>();
		IOException[] failure = new IOException[1];
		boolean asked = ServiceCaller.callOnce(RefreshPapersJob.class, PaperRefresh.class, refresh -> {
			try {
				problems.addAll(refresh.refresh(course.folder().resolve(LockFile.NAME), papers, progress.split(95)));
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		tellTheWorkspace();
		if (failure[0] != null || !asked) {
			return Status.error(failure[0] == null ? Messages.Nobody : failure[0].getMessage(), failure[0]);
		}
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		return problems.isEmpty() ? Status.OK_STATUS : warning(problems);
	}

	private static IStatus warning(List<String> problems) {
		IStatus[] each = problems.stream().map(Status::warning).toArray(IStatus[]::new);
		return each.length == 1 ? each[0] : new MultiStatus(RefreshPapersJob.class, 0, each, Messages.Some_Failed, null);
	}

	private void tellTheWorkspace() {
		try {
			for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(course.folder().resolve(LockFile.NAME).toUri())) {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (CoreException e) {
			ILog.of(RefreshPapersJob.class).log(e.getStatus());
		}
		ServiceCaller.callOnce(RefreshPapersJob.class, CoursePapers.class, known -> known.readAgain(course));
	}
}
