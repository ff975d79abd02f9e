package dev.lectern.ui.course;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbenchPartReference;

import dev.lectern.ui.course.internal.input.DeckEditorInput;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Gives an editor that was opened with the plain file of a deck the input that says the language. */
final class DeckTabs implements IPartListener2 {

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		name(part);
		if (part.getPart(false) instanceof IReusableEditor editor) {
			editor.addPropertyListener((source, property) -> {
				if (property == IEditorPart.PROP_INPUT) {
					inputChanged(part);
				}
			});
		}
	}

	/** An editor follows a file that moves; the course knows the new place once it was read again. */
	private static void inputChanged(IWorkbenchPartReference part) {
		if (isPlain(part)) {
			new Later(part).listen();
		}
	}

	private static boolean isPlain(IWorkbenchPartReference part) {
		return part.getPart(false) instanceof IReusableEditor editor && editor.getEditorInput() instanceof IFileEditorInput input && !(input instanceof DeckEditorInput);
	}

	private static void name(IWorkbenchPartReference part) {
		if (isPlain(part)) {
			IReusableEditor editor = (IReusableEditor) part.getPart(false);
			IFileEditorInput input = (IFileEditorInput) editor.getEditorInput();
			named(input.getFile()).ifPresent(named -> part.getPage().reuseEditor(editor, named));
		}
	}

	private static Optional<DeckEditorInput> named(IFile file) {
		DeckEditorInput[] named = new DeckEditorInput[1];
		ServiceCaller.callOnce(DeckTabs.class, OpenCourses.class,
				courses -> courses.courseOf(file).flatMap(course -> course.locate(file)).ifPresent(place -> named[0] = new DeckEditorInput(file,
						DeckEditors.language(place.course(), place.chapter().decks().get(place.language().id())))));
		return Optional.ofNullable(named[0]);
	}

	/**
	 * Names a tab as soon as a course knows its file, which it may not do before the course file was saved, and its own text is; ends when the tab is named or
	 * closed.
	 */
	private record Later(IWorkbenchPartReference part) implements CoursesListener {

		void listen() {
			ServiceCaller.callOnce(DeckTabs.class, OpenCourses.class, courses -> courses.addListener(this));
		}

		@Override
		public void coursesChanged() {
			// courseChanged tells what was read
		}

		@Override
		public void courseChanged(OpenCourse course) {
			part.getPage().getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
				if (!part.isDirty()) {
					name(part);
				}
				if (!isPlain(part)) {
					ServiceCaller.callOnce(DeckTabs.class, OpenCourses.class, courses -> courses.removeListener(this));
				}
			});
		}
	}
}
