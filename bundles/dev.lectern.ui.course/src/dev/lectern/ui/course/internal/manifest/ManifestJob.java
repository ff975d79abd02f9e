package dev.lectern.ui.course.internal.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.osgi.util.NLS;

import dev.lectern.course.language.edit.EditRefusedException;
import dev.lectern.course.language.edit.ManifestChange;
import dev.lectern.course.language.edit.ManifestEdits;
import dev.lectern.ui.course.internal.language.create.CourseFile;

/** Makes one change of a course file, as one operation that can be undone. */
final class ManifestJob extends Job {

	/** How often to begin anew when somebody types meanwhile. */
	private static final int ATTEMPTS = 3;

	/** What stands in a text for bytes that are none of its encoding; saving would lose them. */
	static final char UNDECODED = '\uFFFD';

	/** Told how it went, on the job's thread. */
	interface Outcome {

		/** @param unsaved the text had unsaved changes and was left so */
		void done(IFile file, List<String> notes, boolean unsaved);

		/** @param message why, for the author */
		void refused(IFile file, String message);

		void noCourseFile();
	}

	private final ManifestRequest request;
	private final Outcome outcome;

	ManifestJob(ManifestRequest request, Outcome outcome) {
		super(request.label());
		this.request = request;
		this.outcome = outcome;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ManifestEditing.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<IFile> file = CourseFile.of(request.course());
			if (file.isEmpty()) {
				outcome.noCourseFile();
			} else {
				change(file.get(), monitor);
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private void change(IFile file, IProgressMonitor monitor) throws CoreException {
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
			boolean unsaved = buffer.isDirty();
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				String text = buffer.getDocument().get();
				ManifestEdits edits = edits(file, text);
				ManifestChange change = request.edit().of(edits);
				Optional<ManifestTextChange> page = PageInStep.change(request.course(), edits, change, monitor);
				if (monitor.isCanceled()) {
					return;
				}
				if (perform(file, text, change, page, monitor)) {
					outcome.done(file, Stream.concat(change.notes().stream(), page.map(changed -> NLS.bind(Messages.Page_In_Step, changed.getName())).stream()).toList(), unsaved);
					return;
				}
			}
			outcome.refused(file, NLS.bind(Messages.Text_Changed, file.getName()));
		} catch (EditRefusedException e) {
			outcome.refused(file, e.getMessage());
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, monitor);
		}
	}

	private ManifestEdits edits(IFile file, String text) throws CoreException {
		if (text.indexOf(UNDECODED) >= 0) {
			throw new CoreException(Status.warning(NLS.bind(Messages.Not_Decoded, file.getName(), file.getCharset())));
		}
		return ManifestEdits.of(request.course().folder().resolve(file.getName()), text);
	}

	private boolean perform(IFile file, String text, ManifestChange change, Optional<ManifestTextChange> page, IProgressMonitor monitor) throws CoreException {
		CompositeChange all = new CompositeChange(request.label());
		if (!change.edits().isEmpty()) {
			all.add(new ManifestTextChange(file.getName(), "course", file, text, change.edits())); //$NON-NLS-1$
		}
		page.ifPresent(all::add);
		request.decks().forEach(deck -> all.add(new NewDeckChange(CourseFile.at(request.course(), deck.path()), deck.text())));
		if (all.getChildren().length == 0) {
			return true;
		}
		all.initializeValidationData(monitor);
		PerformChangeOperation operation = new PerformChangeOperation(all);
		operation.setUndoManager(RefactoringCore.getUndoManager(), request.label());
		operation.setSchedulingRule(file.getProject());
		ResourcesPlugin.getWorkspace().run(operation, file.getProject(), IWorkspace.AVOID_UPDATE, monitor);
		return operation.changeExecuted();
	}
}
