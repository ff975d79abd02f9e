package dev.lectern.ui.course.internal.language.create;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/**
 * The command {@code dev.lectern.ui.course.createCourseFile}: writes the course file of the selected course, or of the active editor's, as its page or
 * folders tell it, and opens it. When the course has one already, that one is opened.
 */
public final class CreateCourseFileHandler extends AbstractHandler {

	/** There has to be a course. */
	@Override
	public void setEnabled(Object evaluationContext) {
		ServiceCaller.callOnce(CreateCourseFileHandler.class, OpenCourses.class, courses -> setBaseEnabled(!courses.courses().isEmpty()));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		course(event).ifPresent(course -> create(page, course));
		return null;
	}

	private static Optional<OpenCourse> course(ExecutionEvent event) {
		OpenCourse selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? Adapters.adapt(selection.getFirstElement(), OpenCourse.class)
				: null;
		IFile edited = HandlerUtil.getActiveEditor(event) == null ? null : Adapters.adapt(HandlerUtil.getActiveEditor(event).getEditorInput(), IFile.class);
		OpenCourse[] found = { selected };
		if (selected == null) {
			ServiceCaller.callOnce(CreateCourseFileHandler.class, OpenCourses.class, courses -> found[0] = Optional.ofNullable(edited).flatMap(courses::courseOf)
					.orElseGet(() -> courses.courses().size() == 1 ? courses.courses().getFirst() : null));
		}
		return Optional.ofNullable(found[0]);
	}

	private static void create(IWorkbenchPage page, OpenCourse course) {
		UiThread uiThread = UiThread.of(page.getWorkbenchWindow().getShell());
		Job job = Job.create(NLS.bind(Messages.Create, CourseFileCreation.name(course)), (IProgressMonitor monitor) -> {
			Optional<IFile> existing = CourseFile.of(course);
			Optional<IFile> file = existing.isPresent() ? existing : CourseFileCreation.create(course, monitor);
			if (file.isPresent()) {
				file.get().refreshLocal(IResource.DEPTH_ZERO, monitor);
				uiThread.later(() -> open(page, file.get()));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void open(IWorkbenchPage page, IFile file) {
		try {
			IDE.openEditor(page, file, true);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
