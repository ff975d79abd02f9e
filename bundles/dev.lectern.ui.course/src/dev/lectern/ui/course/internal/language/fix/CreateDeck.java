package dev.lectern.ui.course.internal.language.fix;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.DeckSkeleton;
import dev.lectern.deck.Deck;
import dev.lectern.ui.course.internal.language.create.NewFile;
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
				NewFile.create(file, text(course, chapter), NLS.bind(Messages.Create_Deck, deck.path()), monitor);
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
}
