package dev.lectern.ui.course.internal.manifest;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.edit.Destination;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;

/** File > New > Chapter: lists a chapter in the course file, writes its decks, and opens the source language's. */
final class NewChapterWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenCourse course;
	private final LoadedCourse loaded;
	private final NewChapterPage page;

	NewChapterWizard(IWorkbenchWindow window, OpenCourse course, LoadedCourse loaded, Destination destination) {
		this.window = window;
		this.course = course;
		this.loaded = loaded;
		this.page = new NewChapterPage(course, loaded, destination);
		setWindowTitle(Messages.New_Chapter);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		UiThread uiThread = UiThread.of(container);
		Job reading = new Job(Messages.Reading) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					ChapterPlan plan = ChapterPlan.of(course, monitor);
					uiThread.later(() -> page.show(plan));
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return e.getStatus();
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == ManifestEditing.FAMILY;
			}
		};
		reading.setPriority(Job.INTERACTIVE);
		reading.schedule();
	}

	@Override
	public boolean performFinish() {
		String chapter = page.chapter();
		Destination destination = page.destination();
		Optional<String> deck = page.sourceDeck();
		new ManifestEditing(window).run(new ManifestRequest(course, NLS.bind(Messages.Add_Chapter, chapter), edits -> edits.add(chapter, destination), page.newDecks(),
				() -> deck.ifPresent(this::open)));
		return true;
	}

	private void open(String path) {
		try {
			DeckEditors.open(window.getActivePage(), course, new DeckFile(loaded.course().source().id(), path, true));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
