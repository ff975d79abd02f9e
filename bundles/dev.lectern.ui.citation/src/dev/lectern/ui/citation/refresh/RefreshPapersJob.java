package dev.lectern.ui.citation.refresh;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.refresh.PaperRefresh.Told;
import dev.lectern.workspace.OpenCourse;

/**
 * Asks about papers of a course. Several may run; the client has them take turns. Its result is OK, cancelled, a warning whose children say what could not be
 * found out, or an error when the lock file cannot be written.
 */
public final class RefreshPapersJob extends Job {

	/** The family of these jobs, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = RefreshPapersJob.class;

	private final OpenCourse course;
	private final List<ArxivIdentifier> papers;
	private final Consumer<List<Paper>> then;
	private volatile int answered;

	private RefreshPapersJob(OpenCourse course, List<ArxivIdentifier> papers, Consumer<List<Paper>> then) {
		super(NLS.bind(papers.size() == 1 ? Messages.Refreshing_One : Messages.Refreshing, papers.size() == 1 ? papers.getFirst() : papers.size(), course.name()));
		this.course = course;
		this.papers = List.copyOf(papers);
		this.then = then;
	}

	/** Begins to ask, in the background. @param papers without versions */
	public static void begin(OpenCourse course, List<ArxivIdentifier> papers) {
		begin(course, papers, told -> {
			// whoever shows papers is told by the service that knows them
		});
	}

	/** The same. @param then gets what was told, perhaps nothing, in the job's thread at its end */
	public static void begin(OpenCourse course, List<ArxivIdentifier> papers, Consumer<List<Paper>> then) {
		if (!papers.isEmpty()) {
			new RefreshPapersJob(course, papers, then).schedule();
		}
	}

	public OpenCourse course() {
		return course;
	}

	/** What it asks about. */
	public List<ArxivIdentifier> papers() {
		return papers;
	}

	/** For how many papers there is an answer, or never will be one. For any thread. */
	public int answered() {
		return answered;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<Told> told = Optional.empty();
		try {
			told = ask(SubMonitor.convert(monitor, getName(), papers.size()));
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		} finally {
			tellTheWorkspace();
			then.accept(told.map(Told::papers).orElse(List.of()));
		}
		if (told.isEmpty()) {
			return Status.error(Messages.Nobody);
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : status(told.get().problems());
	}

	private Optional<Told> ask(SubMonitor progress) throws IOException {
		Told[] told = new Told[1];
		IOException[] failure = new IOException[1];
		ServiceCaller.callOnce(RefreshPapersJob.class, PaperRefresh.class, refresh -> {
			try {
				told[0] = refresh.refresh(course.folder().resolve(LockFile.NAME), papers, progress(progress));
			} catch (IOException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
		return Optional.ofNullable(told[0]);
	}

	/** The papers first, then those in doubt, of which nobody knows how many there will be. */
	private Progress progress(SubMonitor monitor) {
		return new Progress() {

			@Override
			public void answered(int done, int of) {
				if (of == papers.size() && done > answered) {
					monitor.worked(done - answered);
					answered = done;
				}
				monitor.subTask(NLS.bind(Messages.Answered, done, of));
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}

	private static IStatus status(List<String> problems) {
		return problems.isEmpty() ? Status.OK_STATUS
				: new MultiStatus(RefreshPapersJob.class, 0, problems.stream().map(Status::warning).toArray(IStatus[]::new), Messages.Some_Failed, null);
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
