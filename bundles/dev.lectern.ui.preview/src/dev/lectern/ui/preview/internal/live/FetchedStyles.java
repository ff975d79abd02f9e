package dev.lectern.ui.preview.internal.live;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Style sheets from elsewhere that are here.
 *
 * @param folder where they are
 * @param names  the names of their files by their addresses, as the course's page writes these
 */
public record FetchedStyles(Path folder, Map<String, String> names) {

	public FetchedStyles {
		Objects.requireNonNull(folder);
		names = Map.copyOf(names);
	}
}
