package dev.lectern.app.tests.support;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import dev.lectern.app.internal.application.StartArguments;
import dev.lectern.app.internal.handover.Handover;
import dev.lectern.app.internal.workbench.LecternWorkbenchAdvisor;

/** Lectern's window as an author who names nothing gets it; the test runner's own arguments are not for it. */
public final class TestedApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display,
					new LecternWorkbenchAdvisor(new StartArguments(Optional.empty(), Optional.empty(), Optional.empty()), new Handover(workspace())));
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** The folder of the workspace these tests run in. */
	public static Path workspace() {
		return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
	}

	@Override
	public void stop() {
		PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
	}
}
