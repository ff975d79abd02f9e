package dev.lectern.ui.course.internal.manifest;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.ui.course.internal.language.create.CourseFile;
import dev.lectern.ui.course.internal.language.create.CourseFileCreation;
import dev.lectern.workspace.OpenCourse;

/** Edits course files for a window. For the UI thread, which it keeps free: what it does happens in jobs. */
public final class ManifestEditing {

	/** The family of the jobs that edit course files, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = ManifestEditing.class;

	private final IWorkbenchWindow window;

	public ManifestEditing(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Does what is requested; where the course has no course file, after one was created, if the author wants that. */
	public void run(ManifestRequest request) {
		new ManifestJob(request, new ManifestJob.Outcome() {

			@Override
			public void done(IFile file, List<String> notes, boolean unsaved) {
				onUiThread(() -> {
					say(file, notes, unsaved);
					request.done().run();
				});
			}

			@Override
			public void refused(IFile file, String message) {
				onUiThread(() -> tell(request.label(), file, message));
			}

			@Override
			public void noCourseFile() {
				onUiThread(() -> offerCourseFile(request.course(), request.label(), () -> ManifestEditing.this.run(request)));
			}
		}).schedule();
	}

	/**
	 * Makes sure that the course has a course file, if the author wants one.
	 *
	 * @param label what for
	 * @param then  called on the UI thread when there is one
	 */
	public void withCourseFile(OpenCourse course, String label, Runnable then) {
		schedule(label, monitor -> {
			boolean there = CourseFile.of(course).isPresent();
			onUiThread(there ? then : () -> offerCourseFile(course, label, then));
		});
	}

	private void offerCourseFile(OpenCourse course, String label, Runnable then) {
		String message = NLS.bind(Messages.No_Course_File, course.name(), CourseFileCreation.name(course));
		MessageDialog dialog = new MessageDialog(window.getShell(), label, null, message, MessageDialog.QUESTION, 0, Messages.Create_Course_File,
				IDialogConstants.CANCEL_LABEL);
		if (dialog.open() == 0) {
			schedule(label, monitor -> {
				CourseFileCreation.create(course, monitor);
				onUiThread(then);
			});
		}
	}

	private interface Work {

		void run(IProgressMonitor monitor) throws CoreException;
	}

	private static void schedule(String label, Work work) {
		Job job = new Job(label) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					work.run(monitor);
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
		job.setUser(true);
		job.schedule();
	}

	private void tell(String label, IFile file, String message) {
		MessageDialog dialog = new MessageDialog(window.getShell(), label, null, message, MessageDialog.WARNING, 0, IDialogConstants.OK_LABEL,
				Messages.Open_Course_File);
		if (dialog.open() == 1) {
			try {
				IDE.openEditor(window.getActivePage(), file, true);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	/** What the author may not expect stands in the status line: a question would come too often. */
	private void say(IFile file, List<String> notes, boolean unsaved) {
		List<String> all = new ArrayList<>(unsaved ? List.of(NLS.bind(Messages.Left_Unsaved, file.getName())) : List.of());
		all.addAll(notes);
		String text = all.isEmpty() ? null : String.join(" ", all); //$NON-NLS-1$
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		switch (part == null ? null : part.getSite()) {
		case IViewSite view -> view.getActionBars().getStatusLineManager().setMessage(text);
		case IEditorSite editor -> editor.getActionBars().getStatusLineManager().setMessage(text);
		case null, default -> {
			// nothing to say it in
		}
		}
	}

	private void onUiThread(Runnable action) {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				action.run();
			}
		});
	}
}
