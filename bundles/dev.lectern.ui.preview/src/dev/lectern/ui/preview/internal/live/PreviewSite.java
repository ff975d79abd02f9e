package dev.lectern.ui.preview.internal.live;

import java.nio.file.Path;
import java.util.Objects;

import dev.lectern.page.PageSettings;

/**
 * What a page is for. Decks of one site are shown in the same page.
 *
 * @param folder the course folder, to which addresses in decks are relative
 * @param page   the page's settings
 */
public record PreviewSite(Path folder, PageSettings page) {

	public PreviewSite {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(page);
	}
}
