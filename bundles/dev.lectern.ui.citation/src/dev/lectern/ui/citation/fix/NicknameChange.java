package dev.lectern.ui.citation.fix;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.refresh.LockFileUpdate;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.workspace.OpenCourse;

/** Accepts a name of a paper in the course's lock file, or no longer accepts it. Its undo is the other of the two. */
final class NicknameChange extends Change {

	/** The family of the jobs that accept names, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	static final Object FAMILY = NicknameChange.class;

	private final OpenCourse course;
	private final ArxivIdentifier paper;
	private final String nickname;
	private final boolean accepted;

	NicknameChange(OpenCourse course, ArxivIdentifier paper, String nickname, boolean accepted) {
		this.course = course;
		this.paper = paper;
		this.nickname = nickname;
		this.accepted = accepted;
	}

	/** Does it in a job; from then on Undo knows of it. */
	void perform() {
		Job job = new Job(getName()) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				PerformChangeOperation operation = new PerformChangeOperation(NicknameChange.this);
				operation.setUndoManager(RefactoringCore.getUndoManager(), getName());
				try {
					ResourcesPlugin.getWorkspace().run(operation, monitor);
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return e.getStatus();
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.schedule();
	}

	@Override
	public String getName() {
		return NLS.bind(accepted ? Messages.Accept : Messages.Reject, nickname);
	}

	@Override
	public void initializeValidationData(IProgressMonitor monitor) {
		// the file is read when it is changed
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change perform(IProgressMonitor monitor) throws CoreException {
		try {
			new LockFileUpdate(System.getenv()).run(course.folder().resolve(LockFile.NAME), this::changed);
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Unwritable, LockFile.NAME, e.getMessage()), e));
		}
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(course.folder().resolve(LockFile.NAME).toUri())) {
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		}
		ServiceCaller.callOnce(NicknameChange.class, CoursePapers.class, papers -> papers.readAgain(course));
		return new NicknameChange(course, paper, nickname, !accepted);
	}

	private LockFile changed(LockFile lock) {
		LockedPaper entry = lock.entry(paper).orElseGet(() -> LockedPaper.unverified(paper, "")); //$NON-NLS-1$
		Set<String> names = new LinkedHashSet<>(entry.nicknames());
		return (accepted ? names.add(nickname) : names.remove(nickname)) ? lock.with(entry.withNicknames(List.copyOf(names))) : lock;
	}

	@Override
	public Object getModifiedElement() {
		return course.project();
	}
}
