package dev.lectern.app.internal.workbench;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** Pictures the resource views look up by name; an application that uses them has to declare them. */
final class IdeImages {

	private static final String IDE_BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$

	private IdeImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		Bundle bundle = Platform.getBundle(IDE_BUNDLE);
		Map.of(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj", //$NON-NLS-1$
				IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj", //$NON-NLS-1$
				"IMG_OBJS_ERROR_PATH", "obj16/error_tsk", //$NON-NLS-1$ //$NON-NLS-2$
				"IMG_OBJS_WARNING_PATH", "obj16/warn_tsk", //$NON-NLS-1$ //$NON-NLS-2$
				"IMG_OBJS_INFO_PATH", "obj16/info_tsk", //$NON-NLS-1$ //$NON-NLS-2$
				"IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category") //$NON-NLS-1$ //$NON-NLS-2$
				.forEach((name, file) -> configurer.declareImage(name, ImageDescriptor.createFromURL(find(bundle, file)), true));
	}

	private static URL find(Bundle bundle, String file) {
		URL svg = FileLocator.find(bundle, IPath.fromPortableString("icons/full/" + file + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
		return svg != null ? svg : FileLocator.find(bundle, IPath.fromPortableString("icons/full/" + file + ".png")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
