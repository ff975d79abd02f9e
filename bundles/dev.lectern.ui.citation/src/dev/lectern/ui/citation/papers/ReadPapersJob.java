package dev.lectern.ui.citation.papers;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.workspace.CourseWideJob;
import dev.lectern.workspace.OpenCourse;

/** Reads the lock file of one course and collects its citations. */
final class ReadPapersJob extends CourseWideJob {

	/** How long to wait for more changes, in milliseconds. */
	private static final long SETTLING = 50;

	private final OpenCourse course;
	private final Runnable done;
	private volatile Optional<CitedPapers> papers = Optional.empty();

	ReadPapersJob(OpenCourse course, Runnable done) {
		super(NLS.bind(Messages.Reading, course.project().getName()));
		this.course = course;
		this.done = done;
		setSystem(true);
	}

	Optional<CitedPapers> papers() {
		return papers;
	}

	void readSoon() {
		schedule(SETTLING);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CoursePapers.READING;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		papers = course.loaded().map(this::read);
		done.run();
		return Status.OK_STATUS;
	}

	private CitedPapers read(LoadedCourse loaded) {
		try {
			return CitedPapers.of(course, loaded, LockFile.read(course.folder().resolve(LockFile.NAME)), Optional.empty());
		} catch (IOException e) {
			return CitedPapers.of(course, loaded, LockFile.EMPTY, Optional.of(NLS.bind(Messages.Unreadable, LockFile.NAME, e.getMessage())));
		}
	}
}
