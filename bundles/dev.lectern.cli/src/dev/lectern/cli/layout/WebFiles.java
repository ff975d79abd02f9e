package dev.lectern.cli.layout;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.FolderAssets;

/** Lectern's own web files, from the jar or folder on the class path that has them. */
final class WebFiles implements AutoCloseable {

	private static final String FOLDER = "web";
	private static final String KNOWN = FOLDER + "/measure/measure.html";

	private final FileSystem archive;
	private final Assets assets;

	private WebFiles(FileSystem archive, Assets assets) {
		this.archive = archive;
		this.assets = assets;
	}

	/** @throws IOException when they are not on the class path, or cannot be read */
	static WebFiles open() throws IOException {
		URL known = WebFiles.class.getClassLoader().getResource(KNOWN);
		if (known == null) {
			throw new IOException(KNOWN + " is not on the class path");
		}
		try {
			String address = known.toString();
			if (!address.startsWith("jar:")) {
				return new WebFiles(null, new FolderAssets(Path.of(known.toURI()).getParent().getParent()));
			}
			Path jar = Path.of(URI.create(address.substring("jar:".length(), address.lastIndexOf("!/"))));
			FileSystem archive = FileSystems.newFileSystem(jar);
			return new WebFiles(archive, new FolderAssets(archive.getPath(FOLDER)));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	Assets assets() {
		return assets;
	}

	@Override
	public void close() throws IOException {
		if (archive != null) {
			archive.close();
		}
	}
}
