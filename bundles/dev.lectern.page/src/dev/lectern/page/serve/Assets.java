package dev.lectern.page.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Lectern's own web files: the preview page and reveal.js. Safe to use from any thread; may block on files. */
public interface Assets {

	/**
	 * Opens a file; the caller closes it.
	 *
	 * @param path relative, with {@code /}; must have come through {@link RequestPath} when it comes from outside
	 * @return empty when there is no such file
	 */
	Optional<InputStream> open(String path) throws IOException;

	/** The names of what is directly in a folder, sorted; empty when there is no such folder. */
	List<String> children(String folder) throws IOException;
}
