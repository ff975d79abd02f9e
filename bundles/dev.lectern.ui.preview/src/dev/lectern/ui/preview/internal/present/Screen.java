package dev.lectern.ui.preview.internal.present;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/**
 * A screen that windows stand on.
 *
 * @param bounds all of it
 * @param room   what bars of the desktop leave of it
 */
record Screen(Rectangle bounds, Rectangle room) {

	/** The screens there are. For the UI thread. */
	interface Screens {

		/** That of a window first, then the others. */
		List<Screen> from(Shell window);
	}

	Screen {
		Objects.requireNonNull(bounds);
		Objects.requireNonNull(room);
	}

	/** The desktop's. */
	static List<Screen> ofDesktop(Shell window) {
		Monitor own = window.getMonitor();
		return Stream.concat(Stream.of(own), Stream.of(window.getDisplay().getMonitors()).filter(monitor -> !monitor.equals(own)))
				.map(monitor -> new Screen(monitor.getBounds(), monitor.getClientArea())).toList();
	}
}
