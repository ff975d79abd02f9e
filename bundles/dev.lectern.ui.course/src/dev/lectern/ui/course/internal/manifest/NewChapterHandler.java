package dev.lectern.ui.course.internal.manifest;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/**
 * The command {@code dev.lectern.ui.course.newChapter}: asks for a new chapter of the selected course, or of the active editor's, or of the only one that is
 * open, beside what is selected or edited.
 */
public final class NewChapterHandler extends AbstractHandler {

	private record Where(OpenCourse course, Destination destination) {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Optional<Where> where = selected(event).or(() -> edited(HandlerUtil.getActiveEditor(event))).or(NewChapterHandler::only);
		where.ifPresentOrElse(place -> new ManifestEditing(window).withCourseFile(place.course(), Messages.New_Chapter, () -> open(window, place)),
				() -> MessageDialog.openInformation(window.getShell(), Messages.New_Chapter, Messages.Which_Course));
		return null;
	}

	private static void open(IWorkbenchWindow window, Where place) {
		place.course().loaded()
				.ifPresent(loaded -> new WizardDialog(window.getShell(), new NewChapterWizard(window, place.course(), loaded, place.destination())).open());
	}

	private static Optional<Where> selected(ExecutionEvent event) {
		Object first = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
		OpenCourse course = Adapters.adapt(first, OpenCourse.class);
		Destination destination = Adapters.adapt(first, Destination.class);
		return course == null ? Optional.empty() : Optional.of(new Where(course, destination == null ? new AtEnd() : destination));
	}

	private static Optional<Where> edited(IEditorPart editor) {
		IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		Where[] found = new Where[1];
		if (file != null) {
			ServiceCaller.callOnce(NewChapterHandler.class, OpenCourses.class, courses -> courses.courseOf(file).ifPresent(course -> found[0] = new Where(course,
					course.locate(file).<Destination>map(deck -> new After(deck.chapter().id())).orElseGet(AtEnd::new))));
		}
		return Optional.ofNullable(found[0]);
	}

	private static Optional<Where> only() {
		Where[] found = new Where[1];
		ServiceCaller.callOnce(NewChapterHandler.class, OpenCourses.class,
				courses -> found[0] = courses.courses().size() == 1 ? new Where(courses.courses().getFirst(), new AtEnd()) : null);
		return Optional.ofNullable(found[0]);
	}
}
