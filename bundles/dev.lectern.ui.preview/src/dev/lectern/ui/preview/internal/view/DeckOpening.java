package dev.lectern.ui.preview.internal.view;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

import dev.lectern.course.DeckFile;
import dev.lectern.workspace.OpenCourse;

/**
 * Opens decks in their editors by the command that is there for it: this bundle does not know the one that has editors for decks. For the UI
 * thread.
 */
public final class DeckOpening {

	private static final String COMMAND = "dev.lectern.ui.course.openDeck"; //$NON-NLS-1$
	private static final String COURSE = COMMAND + ".course"; //$NON-NLS-1$
	private static final String DECK = COMMAND + ".deck"; //$NON-NLS-1$
	private static final String SLIDE = COMMAND + ".slide"; //$NON-NLS-1$

	private final IServiceLocator site;

	public DeckOpening(IServiceLocator site) {
		this.site = site;
	}

	/** Whether there is somebody to open decks. */
	public boolean isPossible() {
		return command().isDefined();
	}

	/**
	 * Opens a deck at a slide. What goes wrong is told to the author by the command.
	 *
	 * @param slide from 1; beyond the last one means the last one
	 */
	public void open(OpenCourse course, DeckFile deck, int slide) {
		Map<String, String> parameters = Map.of(COURSE, course.project().getName(), DECK, deck.path(), SLIDE, Integer.toString(slide));
		try {
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command(), parameters), null);
		} catch (CommandException e) {
			ILog.of(DeckOpening.class).error("Cannot open " + deck.path(), e); //$NON-NLS-1$
		}
	}

	private Command command() {
		return site.getService(ICommandService.class).getCommand(COMMAND);
	}
}
