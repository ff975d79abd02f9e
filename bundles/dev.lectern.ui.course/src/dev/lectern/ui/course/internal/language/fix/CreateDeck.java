package dev.lectern.ui.course.internal.language.fix;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.CreateFileOperation;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.DeckSkeleton;
import dev.lectern.deck.Deck;
import dev.lectern.workspace.OpenCourse;

/** Writes a deck that is missing, in a job, as an operation of the workbench that can be undone. */
public final class CreateDeck {

	private CreateDeck() {
	}

	/** The deck begins as the skeleton of the source language's, or as one slide with a heading. A file that came meanwhile is left alone. */
	public static void schedule(OpenCourse course, Chapter chapter, DeckFile deck) {
		IFile file = course.file(deck);
		Job job = Job.create(NLS.bind(Messages.Create_Deck, deck.path()), (IProgressMonitor monitor) -> {
			if (!file.exists()) {
				create(file, text(course, chapter), monitor);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static String text(OpenCourse course, Chapter chapter) {
		return course.loaded().flatMap(loaded -> source(loaded, chapter)).map(DeckSkeleton::of).orElse("# \u2026\n"); //$NON-NLS-1$
	}

	private static Optional<Deck> source(LoadedCourse loaded, Chapter chapter) {
		return loaded.deck(chapter.decks().get(loaded.course().source().id()));
	}

	private static void create(IFile file, String text, IProgressMonitor monitor) throws CoreException {
		CreateFileOperation operation = new CreateFileOperation(file, null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				NLS.bind(Messages.Create_Deck, file.getName()));
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor, null);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof CoreException cause ? cause : new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
