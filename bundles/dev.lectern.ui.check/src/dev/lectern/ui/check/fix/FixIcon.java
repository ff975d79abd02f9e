package dev.lectern.ui.check.fix;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The picture of a fix, which lives as long as the display does. */
final class FixIcon {

	private static final String FILE = "icons/fix.svg"; //$NON-NLS-1$

	private FixIcon() {
	}

	/** For the UI thread. */
	static Image image() {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = FixIcon.class.getName();
		if (images.getDescriptor(key) == null) {
			ResourceLocator.imageDescriptorFromBundle(FixIcon.class, FILE).ifPresent(icon -> images.put(key, icon));
		}
		return images.get(key);
	}
}
