package dev.lectern.ui.citation.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.citation.refresh.LockFileUpdate;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.workspace.OpenCourse;

/**
 * Accepts a name of a paper in the course's lock file. Its undo brings the file back byte by byte; when somebody wrote the file since, it takes only the name
 * back. A redo accepts the name again.
 */
final class NicknameChange extends Change {

	/** The family of the jobs that accept names, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	static final Object FAMILY = NicknameChange.class;

	/**
	 * What the file was when the name was accepted.
	 *
	 * @param before empty when there was no file
	 */
	private record Written(Optional<byte[]> before, byte[] after) {
	}

	private final OpenCourse course;
	private final ArxivIdentifier paper;
	private final String nickname;
	/** What is to be undone; empty to accept the name. */
	private final Optional<Written> undone;

	private NicknameChange(OpenCourse course, ArxivIdentifier paper, String nickname, Optional<Written> undone) {
		this.course = course;
		this.paper = paper;
		this.nickname = nickname;
		this.undone = undone;
	}

	static NicknameChange accept(OpenCourse course, ArxivIdentifier paper, String nickname) {
		return new NicknameChange(course, paper, nickname, Optional.empty());
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
		return NLS.bind(undone.isEmpty() ? Messages.Accept : Messages.Reject, nickname);
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
		Path file = course.folder().resolve(LockFile.NAME);
		Optional<Written> written;
		try {
			written = undone.isPresent() ? undo(file, undone.get()) : Optional.of(accept(file));
		} catch (IOException | UncheckedIOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Unwritable, LockFile.NAME, e.getMessage()), e));
		}
		for (IFile one : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			one.refreshLocal(IResource.DEPTH_ZERO, monitor);
		}
		ServiceCaller.callOnce(NicknameChange.class, CoursePapers.class, papers -> papers.readAgain(course));
		return new NicknameChange(course, paper, nickname, written);
	}

	private Written accept(Path file) throws IOException {
		List<Optional<byte[]>> before = new ArrayList<>();
		LockFile after = update().run(file, lock -> {
			before.add(bytes(file));
			return accepted(lock);
		});
		return new Written(before.getFirst(), bytes(file).orElseGet(() -> after.text().getBytes(StandardCharsets.UTF_8)));
	}

	private Optional<Written> undo(Path file, Written written) throws IOException {
		update().run(file, lock -> {
			boolean untouched = bytes(file).filter(now -> Arrays.equals(now, written.after())).isPresent();
			return untouched ? restored(file, written.before(), lock) : rejected(lock);
		});
		return Optional.empty();
	}

	private static LockFileUpdate update() {
		return new LockFileUpdate(System.getenv());
	}

	/** A file with other line ends than ours, or none at all, is no lock file's text: it is put back here, while others are kept out. */
	private static LockFile restored(Path file, Optional<byte[]> before, LockFile now) {
		try {
			if (before.isEmpty()) {
				Files.deleteIfExists(file);
				return now;
			}
			LockFile then = LockFile.of(new String(before.get(), StandardCharsets.UTF_8));
			if (Arrays.equals(then.text().getBytes(StandardCharsets.UTF_8), before.get())) {
				return then;
			}
			Files.write(file, before.get());
			return now;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Optional<byte[]> bytes(Path file) {
		try {
			return Optional.of(Files.readAllBytes(file));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private LockFile accepted(LockFile lock) {
		LockedPaper entry = lock.entry(paper).orElseGet(() -> LockedPaper.unverified(paper, "")); //$NON-NLS-1$
		List<String> names = new ArrayList<>(entry.nicknames());
		return names.contains(nickname) || !names.add(nickname) ? lock : lock.with(entry.withNicknames(names));
	}

	private LockFile rejected(LockFile lock) {
		Optional<LockedPaper> entry = lock.entry(paper).filter(one -> one.nicknames().contains(nickname));
		if (entry.isEmpty()) {
			return lock;
		}
		LockedPaper left = entry.get().withNicknames(entry.get().nicknames().stream().filter(name -> !name.equals(nickname)).toList());
		boolean nothingLeft = left.status() == PaperStatus.UNVERIFIED && left.paper().isEmpty() && left.nicknames().isEmpty() && left.reason().isEmpty();
		return nothingLeft ? lock.without(paper) : lock.with(left);
	}

	@Override
	public Object getModifiedElement() {
		return course.project();
	}
}
