package dev.lectern.app.internal.screenshot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.lectern.app.internal.application.ExitCode;
import dev.lectern.ui.preview.PreviewView;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourses;

/** Takes a picture of the window when the course is read, the deck derived and the preview shown. */
public final class Screenshot {

	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final int LOOK_EVERY = 200;
	/** How long the window has to stay as it is, in milliseconds: a theme's colours and the page's transitions come a little later. */
	private static final int SETTLING = 1500;

	private final Path file;
	private final Job starting;
	private final Consumer<ExitCode> done;
	private final Instant deadline = Instant.now().plus(PATIENCE);

	/**
	 * @param starting the job that opens the course
	 * @param done     told on the UI thread how it went
	 */
	public Screenshot(Path file, Job starting, Consumer<ExitCode> done) {
		this.file = file;
		this.starting = starting;
		this.done = done;
	}

	public void schedule() {
		Display.getCurrent().timerExec(LOOK_EVERY, this::look);
	}

	private void look() {
		IStatus opened = starting.getResult();
		if (opened != null && opened.matches(IStatus.ERROR)) {
			fail(ExitCode.WRONG_USAGE, opened.getMessage());
		} else if (opened != null && shown()) {
			Display.getCurrent().timerExec(SETTLING, this::take);
		} else if (Instant.now().isAfter(deadline)) {
			fail(ExitCode.INTERNAL_ERROR, NLS.bind(Messages.Not_Shown, PATIENCE.toSeconds()));
		} else {
			schedule();
		}
	}

	private static boolean shown() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IViewPart preview = page == null ? null : page.findView("dev.lectern.ui.preview.view"); //$NON-NLS-1$
		return page != null && page.getActiveEditor() != null && Job.getJobManager().find(OpenCourses.READING).length == 0
				&& Job.getJobManager().find(DeckDocuments.DERIVING).length == 0 && (!(preview instanceof PreviewView view) || view.isReady());
	}

	private void take() {
		Display display = Display.getCurrent();
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Rectangle bounds = shell.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, bounds.x, bounds.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			done.accept(ExitCode.FINE);
		} catch (SWTException e) {
			fail(ExitCode.INTERNAL_ERROR, NLS.bind(Messages.Not_Saved, file, e.getMessage()));
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	private void fail(ExitCode how, String why) {
		System.err.println("lectern: " + why); //$NON-NLS-1$
		done.accept(how);
	}
}
