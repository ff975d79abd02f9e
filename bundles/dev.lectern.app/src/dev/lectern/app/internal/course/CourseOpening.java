package dev.lectern.app.internal.course;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Opens courses in the window: reads them in a job, remembers them, shows their first deck. */
public final class CourseOpening {

	private static final int LOOK_AGAIN_MS = 100;

	private CourseOpening() {
	}

	/** Asks the service of the open courses. */
	public static <T> T with(Function<OpenCourses, T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		if (!ServiceCaller.callOnce(CourseOpening.class, OpenCourses.class, courses -> answer.set(question.apply(courses)))) {
			throw new IllegalStateException("No OpenCourses service"); //$NON-NLS-1$
		}
		return answer.get();
	}

	/** Opens a course in a job with progress; what fails is shown. Any thread. */
	public static Job schedule(Path folder) {
		Job job = new Opening(folder);
		job.setUser(true);
		job.schedule();
		return job;
	}

	/**
	 * Opens a course and the editor of its first deck; when it returns, views have begun to follow it. Reads files and waits for the UI thread: for jobs.
	 *
	 * @throws CoreException when there is no course to read; its message is for the author
	 */
	public static void openAndShow(Path folder, IProgressMonitor monitor) throws CoreException {
		record Outcome(Optional<OpenCourse> course, IStatus failure) {
		}
		Outcome outcome = with(courses -> {
			try {
				return new Outcome(Optional.of(courses.open(folder, monitor)), Status.OK_STATUS);
			} catch (CoreException e) {
				return new Outcome(Optional.empty(), e.getStatus());
			}
		});
		OpenCourse course = outcome.course().orElseThrow(() -> new CoreException(outcome.failure()));
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		RecentCourses.ofThisUser().add(course.folder());
		Display display = PlatformUI.getWorkbench().getDisplay();
		Optional<DeckFile> first = course.loaded().flatMap(DeckEditors::first);
		if (first.isPresent()) {
			show(course, first.get(), display, monitor);
		}
		letViewsFollow(display, monitor);
	}

	/** Views follow an editor in turns of their own. To be called synchronously would be to come in between, where the UI thread waits for a lock. */
	private static void letViewsFollow(Display display, IProgressMonitor monitor) {
		CountDownLatch following = new CountDownLatch(1);
		display.asyncExec(following::countDown);
		try {
			while (!following.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
	}

	/** The turn in which the editor opens is a long one: what can be had before is not left to it, neither the list of editors nor the deck's text. */
	private static void show(OpenCourse course, DeckFile deck, Display display, IProgressMonitor monitor) throws CoreException {
		IContentType type = DeckEditors.typeOf(course, deck);
		String editor = display.syncCall(() -> DeckEditors.editor(course, deck, type));
		DeckAhead.read(course.file(deck), monitor, () -> display.syncExec(() -> show(course, deck, editor)));
	}

	private static void show(OpenCourse course, DeckFile deck, String editor) {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null) {
			try {
				DeckEditors.open(page, course, deck, editor);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	private static final class Opening extends Job {

		private final Path folder;

		Opening(Path folder) {
			super(NLS.bind(Messages.Opening, folder.getFileName()));
			this.folder = folder;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == OpenCourses.OPENING;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				openAndShow(folder, monitor);
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}
	}
}
