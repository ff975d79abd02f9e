package dev.lectern.app.internal.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.workspace.OpenCourse;

/** File > Close Course: closes its editors, asking where something is not saved, then the course. The folder stays as it is. */
public final class CloseCourseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<OpenCourse> course = course(page);
		if (course.isPresent() && page.closeEditors(editors(page, course.get()), true)) {
			close(course.get());
		}
		return null;
	}

	/** The course of the active editor, else the first that is open. */
	private static Optional<OpenCourse> course(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		return CourseOpening.with(courses -> Optional.ofNullable(file).flatMap(courses::courseOf)
				.or(() -> courses.courses().stream().findFirst()));
	}

	private static IEditorReference[] editors(IWorkbenchPage page, OpenCourse course) {
		List<IEditorReference> editors = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				IFile file = Adapters.adapt(reference.getEditorInput(), IFile.class);
				if (file != null && course.project().equals(file.getProject())) {
					editors.add(reference);
				}
			} catch (PartInitException e) {
				// an input that cannot be restored names no file of the course
				continue;
			}
		}
		return editors.toArray(IEditorReference[]::new);
	}

	private static void close(OpenCourse course) {
		new Job(NLS.bind(Messages.Closing, course.name())) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return CourseOpening.with(courses -> {
					try {
						courses.close(course, monitor);
						return Status.OK_STATUS;
					} catch (CoreException e) {
						return e.getStatus();
					}
				});
			}
		}.schedule();
	}
}
