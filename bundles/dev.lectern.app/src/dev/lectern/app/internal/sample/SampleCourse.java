package dev.lectern.app.internal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;

/** Puts a copy of the sample course where the author wants it. No SWT; for jobs. */
public final class SampleCourse {

	private static final String BUNDLE = "dev.lectern.sample"; //$NON-NLS-1$
	private static final String ROOT = "course"; //$NON-NLS-1$

	private SampleCourse() {
	}

	/**
	 * Copies the course into a folder, which is made when it is not there.
	 *
	 * @throws FileAlreadyExistsException when the folder holds something already; nothing of it is touched
	 */
	public static void copyTo(Path folder, IProgressMonitor monitor) throws IOException {
		if (holdsSomething(folder)) {
			throw new FileAlreadyExistsException(folder.toString());
		}
		Bundle bundle = Platform.getBundle(BUNDLE);
		List<URL> files = new ArrayList<>();
		for (URL entry : Collections.list(bundle.findEntries(ROOT, "*", true))) { //$NON-NLS-1$
			if (!entry.getPath().endsWith("/")) { //$NON-NLS-1$
				files.add(entry);
			}
		}
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (URL file : files) {
			Path target = folder.resolve(file.getPath().substring(ROOT.length() + 2));
			Files.createDirectories(target.getParent());
			try (InputStream content = file.openStream()) {
				Files.copy(content, target);
			}
			progress.split(1);
		}
	}

	/** Whether a folder is there with anything in it, or a file in its place. */
	static boolean holdsSomething(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Files.exists(folder);
		}
		try (var content = Files.newDirectoryStream(folder)) {
			return content.iterator().hasNext();
		}
	}
}
