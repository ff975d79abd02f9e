package dev.lectern.ui.preview.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.osgi.framework.Bundle;

import dev.lectern.page.serve.Assets;

/** The files in a folder of an OSGi bundle. */
public final class BundleAssets implements Assets {

	private final Bundle bundle;
	private final String root;

	/** @param root the folder in the bundle, without {@code /} at its ends */
	public BundleAssets(Bundle bundle, String root) {
		this.bundle = Objects.requireNonNull(bundle);
		this.root = Objects.requireNonNull(root);
	}

	@Override
	public Optional<InputStream> open(String path) throws IOException {
		URL entry = bundle.getEntry(root + '/' + path);
		return entry == null || entry.getPath().endsWith("/") ? Optional.empty() : Optional.of(entry.openStream()); //$NON-NLS-1$
	}

	@Override
	public List<String> children(String folder) {
		Enumeration<String> paths = bundle.getEntryPaths(root + '/' + folder);
		return paths == null ? List.of() : Collections.list(paths).stream().map(BundleAssets::lastSegment).sorted().toList();
	}

	private static String lastSegment(String path) {
		String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path; //$NON-NLS-1$
		return file.substring(file.lastIndexOf('/') + 1);
	}
}
