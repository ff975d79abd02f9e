package dev.lectern.page.styles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import dev.lectern.page.PageSettings;
import dev.lectern.page.serve.CourseFolder;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.PreviewServer;

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

	/** A page with these in place of those from elsewhere. @param mount the number of the page's mount */
	public PageSettings in(PageSettings page, int mount) {
		return page.withStyleSheets(page.styleSheets().stream().map(address -> address(address, mount)).toList());
	}

	/**
	 * What a mount has to be granted to show them.
	 *
	 * @param others what it is granted besides
	 * @throws IOException when the folder is not there
	 */
	public Grants with(Grants others) throws IOException {
		return others.withFetched(CourseFolder.of(folder));
	}

	private String address(String address, int mount) {
		String name = names.get(address);
		return name == null ? address : PreviewServer.fetchedFromPage(mount, name);
	}
}
