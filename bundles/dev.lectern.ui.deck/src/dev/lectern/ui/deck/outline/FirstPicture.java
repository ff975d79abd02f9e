package dev.lectern.ui.deck.outline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Reads one of Lectern's pictures while the workbench starts, on a thread of its own. The first SVG picture of a process loads what draws SVG, which takes about
 * half a second: without this, the UI thread would stand still for it when the first row of a tree is painted. Called by the platform.
 */
public final class FirstPicture {

	private static final String PICTURE = "icons/deck.svg"; //$NON-NLS-1$

	/** Returns at once. */
	@Execute
	public void read() {
		Thread reading = new Thread(FirstPicture::readPicture, "Lectern first picture"); //$NON-NLS-1$
		reading.setDaemon(true);
		reading.start();
	}

	private static void readPicture() {
		Bundle bundle = FrameworkUtil.getBundle(FirstPicture.class);
		URL picture = bundle.getEntry(PICTURE);
		try (InputStream content = picture.openStream()) {
			new ImageLoader().load(content);
		} catch (IOException e) {
			ILog.of(bundle).error(PICTURE + " cannot be read", e); //$NON-NLS-1$
		}
	}
}
