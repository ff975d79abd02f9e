package dev.lectern.ui.course.internal.language.rename;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.Chapter;
import dev.lectern.course.language.ide.LinkedNames.Thing;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.ui.course.internal.language.model.CourseNames;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;

/**
 * The command {@code dev.lectern.ui.course.rename}: renames what the caret of a course file's editor is at, or the chapter that is selected in the navigator.
 * The course's files are read in a job, then the author is asked.
 */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		Manifests.editor(part).ifPresentOrElse(editor -> inEditor(part, editor), () -> selected(part, HandlerUtil.getCurrentSelection(event)));
		return null;
	}

	private static void inEditor(IWorkbenchPart part, ITextEditor editor) {
		LiveManifest manifest = Manifests.document(editor).flatMap(Manifests::of).orElse(null);
		Optional<IFile> file = manifest == null ? Optional.empty() : manifest.file();
		Optional<OpenCourse> course = manifest == null ? Optional.empty() : manifest.course();
		int caret = Manifests.caret(editor);
		if (file.isEmpty() || course.isEmpty()) {
			say(part, Messages.No_Course);
			return;
		}
		prepare(part, course.get(), names -> names.names().at(CourseNames.address(file.get()), caret).filter(thing -> thing.kind() != Kind.RULE && !thing.declaredIn().isEmpty()));
	}

	private static void selected(IWorkbenchPart part, Object selection) {
		Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		Chapter chapter = Adapters.adapt(element, Chapter.class);
		OpenCourse course = Adapters.adapt(element, OpenCourse.class);
		if (chapter != null && course != null) {
			prepare(part, course, names -> Optional.of(names.chapter(course, chapter.id())));
		}
	}

	private static void prepare(IWorkbenchPart part, OpenCourse course, Function<CourseNames, Optional<Thing>> thing) {
		UiThread uiThread = UiThread.of(part.getSite().getShell());
		Job job = Job.create(Messages.Preparing, (IProgressMonitor monitor) -> {
			try {
				CourseNames names = CourseNames.of(course, monitor::isCanceled);
				Optional<Thing> found = thing.apply(names);
				uiThread.later(() -> found.ifPresentOrElse(one -> RenameWizard.open(new Rename(course, names, one), part.getSite().getShell()), () -> say(part, Messages.Nothing)));
				return Status.OK_STATUS;
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void say(IWorkbenchPart part, String message) {
		IStatusLineManager line = switch (part.getSite()) {
		case IEditorSite site -> site.getActionBars().getStatusLineManager();
		case IViewSite site -> site.getActionBars().getStatusLineManager();
		default -> null;
		};
		if (line != null) {
			line.setErrorMessage(message);
		}
	}
}
