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

/** The IDE as an Eclipse application. Exit codes as on the command line: 0 fine, 2 wrong usage, 3 internal error. */
public final class LecternApplication implements IApplication {

	private static final Integer WRONG_USAGE = 2;
	private static final Integer INTERNAL_ERROR = 3;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Map<?, ?> handedOver = context.getArguments();
		StartArguments arguments;
		try {
			arguments = StartArguments.parse(List.of((String[]) handedOver.get(IApplicationContext.APPLICATION_ARGS)));
		} catch (IllegalArgumentException e) {
			System.err.println("lectern: " + e.getMessage()); //$NON-NLS-1$
			return WRONG_USAGE;
		}
		Location workspace = Platform.getInstanceLocation();
		if (!workspace.lock()) {
			System.err.println("lectern: " + NLS.bind(Messages.Workspace_In_Use, workspace.getURL().getPath())); //$NON-NLS-1$
			return WRONG_USAGE;
		}
		Display.setAppName("Lectern"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			LecternWorkbenchAdvisor advisor = new LecternWorkbenchAdvisor(arguments);
			return switch (PlatformUI.createAndRunWorkbench(display, advisor)) {
			case PlatformUI.RETURN_RESTART -> EXIT_RESTART;
			case PlatformUI.RETURN_OK -> advisor.failed() ? INTERNAL_ERROR : EXIT_OK;
			default -> INTERNAL_ERROR;
			};
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
