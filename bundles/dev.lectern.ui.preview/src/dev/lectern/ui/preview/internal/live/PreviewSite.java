package dev.lectern.ui.preview.internal.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import dev.lectern.page.PageSettings;
import dev.lectern.page.PageTemplate;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.Grants;
import dev.lectern.page.serve.Mount;
import dev.lectern.page.serve.PreviewServer;
import dev.lectern.page.styles.FetchedStyles;

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

	/** The same, with these style sheets from elsewhere and no others. */
	public PreviewSite withFetched(Optional<FetchedStyles> styles) {
		return new PreviewSite(folder, page, trusted, styles);
	}

	/** The same, with a page that tells when it has painted. */
	PreviewSite stamped() {
		return new PreviewSite(folder, page.stamped(), trusted, fetched);
	}

	/** The page's settings with the style sheets that are here. @param mount the number of its mount */
	public PageSettings page(int mount) {
		return fetched.map(styles -> styles.in(page, mount)).orElse(page);
	}

	/**
	 * What a page needs to show the style sheets that are here. Reads files: not for the UI thread.
	 *
	 * @param others what else it is granted
	 * @throws IOException when the folder they are in is not there
	 */
	public Grants withFetched(Grants others) throws IOException {
		return fetched.isPresent() ? fetched.get().with(others) : others;
	}

	/**
	 * Makes a page for this site available. Reads files: not for the UI thread.
	 *
	 * @param grants what else the page is allowed
	 * @throws IOException when the folder or Lectern's own files cannot be read
	 */
	public Mount mountOn(PreviewServer server, Assets assets, Mount.Reports reports, Grants grants) throws IOException {
		PageTemplate template = new PageTemplate(assets);
		return server.mount(folder, number -> template.html(page(number), number), reports, withFetched(trusted ? grants.withScripts(true) : grants));
	}
}
