package dev.lectern.app.internal.application;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import dev.lectern.app.internal.workbench.LecternWorkbenchAdvisor;

/** The IDE as an Eclipse application, with the exit codes of the command line. */
public final class LecternApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Map<?, ?> handedOver = context.getArguments();
		StartArguments arguments;
		try {
			arguments = StartArguments.parse(List.of((String[]) handedOver.get(IApplicationContext.APPLICATION_ARGS)));
		} catch (IllegalArgumentException e) {
			System.err.println("lectern: " + e.getMessage()); //$NON-NLS-1$
			return ExitCode.WRONG_USAGE.number();
		}
		Location workspace = Platform.getInstanceLocation();
		if (!workspace.lock()) {
			System.err.println("lectern: " + NLS.bind(Messages.Workspace_In_Use, workspace.getURL().getPath())); //$NON-NLS-1$
			return ExitCode.WRONG_USAGE.number();
		}
		Display.setAppName("Lectern"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			LecternWorkbenchAdvisor advisor = new LecternWorkbenchAdvisor(arguments);
			int end = PlatformUI.createAndRunWorkbench(display, advisor);
			if (end == PlatformUI.RETURN_RESTART) {
				return EXIT_RESTART;
			}
			ExitCode outcome = advisor.outcome();
			return (end == PlatformUI.RETURN_OK || outcome != ExitCode.FINE ? outcome : ExitCode.INTERNAL_ERROR).number();
		} finally {
			display.dispose();
			workspace.release();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
