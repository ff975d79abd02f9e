package dev.lectern.ui.course.internal.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/**
 * The command {@code dev.lectern.ui.course.openDeck}: opens the deck of an open course in its editor, and puts the caret at a slide when one is
 * given. A file that is not there is told to the author; a course or deck that nobody knows is an error of the caller.
 */
public final class OpenDeckHandler extends AbstractHandler {

	private static final String COMMAND = "dev.lectern.ui.course.openDeck"; //$NON-NLS-1$
	/** The name of the course's project. */
	private static final String COURSE = COMMAND + ".course"; //$NON-NLS-1$
	/** The deck's path, relative to the course folder. */
	private static final String DECK = COMMAND + ".deck"; //$NON-NLS-1$
	/** The slide, from 1 in reading order; beyond the last one means the last one. */
	private static final String SLIDE = COMMAND + ".slide"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenCourse course = course(event.getParameter(COURSE));
		DeckFile deck = deck(course, event.getParameter(DECK));
		Optional<Integer> slide = slide(event.getParameter(SLIDE));
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			IEditorPart editor = DeckEditors.open(page, course, deck);
			slide.ifPresent(number -> Optional.ofNullable(Adapters.adapt(editor, ITextEditor.class)).ifPresent(text -> SlideArrival.at(text, number)));
			return editor;
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return null;
		}
	}

	private static OpenCourse course(String project) throws ExecutionException {
		OpenCourse[] found = new OpenCourse[1];
		ServiceCaller.callOnce(OpenDeckHandler.class, OpenCourses.class, courses -> found[0] = courses.courses().stream()
				.filter(course -> course.project().getName().equals(project)).findFirst().orElse(null));
		if (found[0] == null) {
			throw new ExecutionException("No open course is called " + project); //$NON-NLS-1$
		}
		return found[0];
	}

	private static DeckFile deck(OpenCourse course, String path) throws ExecutionException {
		return course.loaded().flatMap(loaded -> loaded.course().decks().filter(deck -> deck.path().equals(path)).findFirst())
				.orElseThrow(() -> new ExecutionException(course.name() + " has no deck " + path)); //$NON-NLS-1$
	}

	private static Optional<Integer> slide(String number) throws ExecutionException {
		try {
			return Optional.ofNullable(number).map(Integer::valueOf);
		} catch (NumberFormatException e) {
			throw new ExecutionException("Not the number of a slide: " + number, e); //$NON-NLS-1$
		}
	}
}
