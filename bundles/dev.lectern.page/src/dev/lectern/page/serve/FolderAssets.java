package dev.lectern.page.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in a folder, of the disk or of an archive that is open as a file system. */
public final class FolderAssets implements Assets {

	private final Path root;

	public FolderAssets(Path root) {
		this.root = Objects.requireNonNull(root);
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
			return files.map(file -> file.getFileName().toString()).map(name -> name.endsWith("/") ? name.substring(0, name.length() - 1) : name).sorted()
					.toList();
		}
	}
}
