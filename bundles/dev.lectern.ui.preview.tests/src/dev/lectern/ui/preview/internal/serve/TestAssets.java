package dev.lectern.ui.preview.internal.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The web files of dev.lectern.reveal: from its bundle, or from its folder where there is no framework. */
public final class TestAssets implements Assets {

	private final Path root;

	private TestAssets(Path root) {
		this.root = root;
	}

	public static Assets get() {
		Bundle bundle = Platform.isRunning() ? Platform.getBundle("dev.lectern.reveal") : null;
		return bundle == null ? new TestAssets(Path.of(System.getProperty("lectern.repository", ""), "bundles/dev.lectern.reveal/web"))
				: new BundleAssets(bundle, "web");
	}

	@Override
	public Optional<InputStream> open(String path) throws IOException {
		Path file = root.resolve(path);
		return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
	}

	@Override
	public List<String> children(String folder) throws IOException {
		if (!Files.isDirectory(root.resolve(folder))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(root.resolve(folder))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
