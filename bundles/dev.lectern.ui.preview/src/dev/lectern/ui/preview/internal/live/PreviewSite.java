package dev.lectern.ui.preview.internal.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.page.PageSettings;
import dev.lectern.page.PageTemplate;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.CourseFolder;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;

/**
 * What a page is for. Decks of one site are shown in the same page.
 *
 * @param folder  the course folder, to which addresses in decks are relative
 * @param page    the page's settings
 * @param trusted whether scripts of the course run
 * @param fetched style sheets from elsewhere that are shown, too
 */
public record PreviewSite(Path folder, PageSettings page, boolean trusted, Optional<FetchedStyles> fetched) {

	public PreviewSite {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(page);
		Objects.requireNonNull(fetched);
	}

	/** A course that nobody trusts, as it is in its folder. */
	public PreviewSite(Path folder, PageSettings page) {
		this(folder, page, false, Optional.empty());
	}

	/** The same, with a page that tells when it has painted. */
	PreviewSite stamped() {
		return new PreviewSite(folder, page.stamped(), trusted, fetched);
	}

	/**
	 * Makes a page for this site available. Reads files: not for the UI thread.
	 *
	 * @param grants what else the page is allowed
	 * @throws IOException when the folder or Lectern's own files cannot be read
	 */
	public Mount mountOn(PreviewServer server, Assets assets, Mount.Reports reports, Grants grants) throws IOException {
		PageTemplate template = new PageTemplate(assets);
		Grants all = trusted ? grants.withScripts(true) : grants;
		if (fetched.isPresent()) {
			all = all.withFetched(CourseFolder.of(fetched.get().folder()));
		}
		return server.mount(folder, number -> template.html(settings(number), number), reports, all);
	}

	private PageSettings settings(int mount) {
		return fetched.map(styles -> page.withStyleSheets(page.styleSheets().stream().map(address -> address(styles, address, mount)).toList())).orElse(page);
	}

	private static String address(FetchedStyles styles, String address, int mount) {
		String name = styles.names().get(address);
		return name == null ? address : PreviewServer.fetchedFromPage(mount, name);
	}
}
