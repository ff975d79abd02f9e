package dev.lectern.ui.citation.view;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.citation.Citation;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.live.LiveCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.Occurrence;
import dev.lectern.workspace.OpenCourse;

/**
 * Opens a deck at an occurrence of a paper. The deck may be open with changes: the place is looked up among the citations of the text as it is. For the UI
 * thread.
 */
final class OccurrenceJump {

	private static final String COMMAND = "dev.lectern.ui.course.openDeck"; //$NON-NLS-1$

	private OccurrenceJump() {
	}

	static void to(OpenCourse course, Occurrence occurrence, IWorkbenchPartSite site) {
		ParameterizedCommand command = ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(COMMAND),
				Map.of(COMMAND + ".course", course.project().getName(), COMMAND + ".deck", occurrence.deck().path())); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Object opened = site.getService(IHandlerService.class).executeCommand(command, null);
			Optional.ofNullable(Adapters.adapt(opened, ITextEditor.class)).ifPresent(editor -> arrive(editor, occurrence));
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
		}
	}

	private static void arrive(ITextEditor editor, Occurrence occurrence) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		ServiceCaller.callOnce(OccurrenceJump.class, LiveCitations.class, live -> live.whenCurrent(document, found -> show(editor, found, occurrence)));
	}

	private static void show(ITextEditor editor, DeckCitations found, Occurrence occurrence) {
		place(found, occurrence).ifPresent(range -> editor.selectAndReveal(range.offset(), range.length()));
	}

	static Optional<SourceRange> place(DeckCitations found, Occurrence occurrence) {
		return found.citations().stream().filter(citation -> isSame(citation, occurrence.citation())).skip(occurrence.nth()).findFirst()
				.map(citation -> citation.link().range());
	}

	private static boolean isSame(Citation one, Citation other) {
		return CitedPapers.paper(one.identifier()).equals(CitedPapers.paper(other.identifier()));
	}
}
