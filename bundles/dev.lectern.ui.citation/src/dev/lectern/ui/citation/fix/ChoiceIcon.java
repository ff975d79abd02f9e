package dev.lectern.ui.citation.fix;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** What stands before each choice. */
final class ChoiceIcon {

	private static final String ICON = "icons/citation.svg"; //$NON-NLS-1$

	private ChoiceIcon() {
	}

	/** For the UI thread; belongs to the workbench. */
	static Image image() {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = ChoiceIcon.class.getName();
		if (images.getDescriptor(key) == null) {
			ResourceLocator.imageDescriptorFromBundle(ChoiceIcon.class, ICON).ifPresent(icon -> images.put(key, icon));
		}
		return images.get(key);
	}
}
