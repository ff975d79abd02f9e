package dev.lectern.ui.deck.outline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;

/**
 * Reads pictures while the workbench starts, on a thread of its own. The first SVG picture of a process loads what draws SVG, which takes about half a second, and
 * the first with gradients, as the platform's marks of errors and warnings are, loads more of it: without this, the UI thread would stand still for it when the
 * first rows of a tree are painted. Called by the platform.
 */
public final class FirstPicture {

	private static final String LECTERN = "dev.lectern.ui.deck"; //$NON-NLS-1$
	private static final String PLATFORM = "org.eclipse.ui"; //$NON-NLS-1$

	/** Returns at once. */
	@Execute
	public void read() {
		Thread reading = new Thread(() -> pictures().forEach(FirstPicture::read), "Lectern first picture"); //$NON-NLS-1$
		reading.setDaemon(true);
		reading.start();
	}

	private static Stream<URL> pictures() {
		return Stream.of(picture(LECTERN, "icons/deck.svg"), picture(PLATFORM, "icons/full/ovr16/warning_ovr.svg"), picture(PLATFORM, "icons/full/ovr16/error_ovr.svg")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(Objects::nonNull);
	}

	/* Null when another release of the platform has it elsewhere. */
	private static URL picture(String bundle, String path) {
		Bundle owner = Platform.getBundle(bundle);
		return owner == null ? null : owner.getEntry(path);
	}

	private static void read(URL picture) {
		try (InputStream content = picture.openStream()) {
			new ImageLoader().load(content);
		} catch (IOException e) {
			ILog.of(FirstPicture.class).error(picture + " cannot be read", e); //$NON-NLS-1$
		}
	}
}
