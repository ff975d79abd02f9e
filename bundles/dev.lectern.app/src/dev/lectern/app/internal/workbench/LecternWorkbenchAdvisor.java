package dev.lectern.app.internal.workbench;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import dev.lectern.app.internal.application.ExitCode;
import dev.lectern.app.internal.application.StartArguments;
import dev.lectern.app.internal.course.CourseOpening;
import dev.lectern.app.internal.handover.Handover;
import dev.lectern.app.internal.handover.HandoverWatch;
import dev.lectern.app.internal.screenshot.Screenshot;
import dev.lectern.app.internal.theme.ThemeChoice;

/** Starts with the course that was asked for, the ones open last, or the sample course. */
public final class LecternWorkbenchAdvisor extends WorkbenchAdvisor {

	private final StartArguments arguments;
	private final Handover handover;
	private Optional<HandoverWatch> watch = Optional.empty();
	private ExitCode outcome = ExitCode.FINE;

	/** @param handover where later starts leave what they ask for */
	public LecternWorkbenchAdvisor(StartArguments arguments, Handover handover) {
		this.arguments = arguments;
		this.handover = handover;
	}

	/** How what the command line asked for went. */
	public ExitCode outcome() {
		return outcome;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		IdeImages.declare(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AuthoringPerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new LecternWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		arguments.theme().ifPresent(ThemeChoice::apply);
		try {
			watch = Optional.of(HandoverWatch.start(handover, course -> {
				comeToTheFront();
				course.ifPresent(CourseOpening::schedule);
			}));
		} catch (IOException e) {
			ILog.of(LecternWorkbenchAdvisor.class).error(e.getMessage(), e);
		}
		StartingCourse starting = new StartingCourse(arguments.course());
		starting.schedule();
		arguments.screenshot().ifPresent(file -> new Screenshot(file, starting, this::end).schedule());
	}

	/** A dialog that tells what went wrong must not keep a window open that nobody looks at. */
	private void end(ExitCode how) {
		outcome = how;
		if (how == ExitCode.FINE) {
			getWorkbenchConfigurer().getWorkbench().close();
		} else {
			getWorkbenchConfigurer().emergencyClose();
		}
	}

	private static void comeToTheFront() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				window.getShell().setMinimized(false);
				window.getShell().forceActive();
			}
		});
	}

	@Override
	public void postShutdown() {
		try {
			if (watch.isPresent()) {
				watch.get().close();
			}
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(LecternWorkbenchAdvisor.class).log(e.getStatus());
		} catch (IOException e) {
			ILog.of(LecternWorkbenchAdvisor.class).error(e.getMessage(), e);
		}
	}
}
