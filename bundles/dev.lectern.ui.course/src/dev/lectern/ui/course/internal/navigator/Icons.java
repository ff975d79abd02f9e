package dev.lectern.ui.course.internal.navigator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The navigator's pictures, in this bundle's folder {@code icons}. */
enum Icons {

	COURSE("course"), PART("part"), CHAPTER("chapter"), DECK("language"), MISSING("missing"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final String file;

	Icons(String name) {
		file = "icons/" + name + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle(Icons.class, file).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
