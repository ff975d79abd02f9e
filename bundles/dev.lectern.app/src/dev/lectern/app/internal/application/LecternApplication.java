package dev.lectern.app.internal.application;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import dev.lectern.app.internal.handover.Handover;
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
			return handOver(folder(workspace), arguments).number();
		}
		Display.setAppName("Lectern"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			LecternWorkbenchAdvisor advisor = new LecternWorkbenchAdvisor(arguments, new Handover(folder(workspace)));
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

	/** A picture can only be taken of a window of one's own. */
	private static ExitCode handOver(Path workspace, StartArguments arguments) throws IOException {
		if (arguments.screenshot().isPresent()) {
			System.err.println("lectern: " + NLS.bind(Messages.Workspace_In_Use, workspace)); //$NON-NLS-1$
			return ExitCode.WRONG_USAGE;
		}
		new Handover(workspace).leave(arguments.course());
		System.err.println("lectern: " + NLS.bind(Messages.Handed_Over, workspace)); //$NON-NLS-1$
		return ExitCode.FINE;
	}

	private static Path folder(Location workspace) throws IOException {
		try {
			return Path.of(URIUtil.toURI(workspace.getURL()));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
