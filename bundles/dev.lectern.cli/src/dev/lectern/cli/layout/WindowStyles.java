package dev.lectern.cli.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Reasons;
import dev.lectern.page.PageSettings;
import dev.lectern.page.styles.FetchedStyles;
import dev.lectern.page.styles.StyleSheetCache;

/** The style sheets from other sites that the window has fetched, as far as it has: the command line fetches none. */
public final class WindowStyles {

	private static final String WORKSPACE = "LECTERN_WORKSPACE";
	private static final String DATA = "XDG_DATA_HOME";

	private final StyleSheetCache cache;

	/** @param environment the variables of the process, which tell where the window's workspace is; the start script goes by the same */
	public WindowStyles(Map<String, String> environment) {
		cache = new StyleSheetCache(StyleSheetCache.folderIn(workspace(environment)));
	}

	/**
	 * Those a page takes from elsewhere that are here.
	 *
	 * @throws CommandFailure when what is known of them cannot be read
	 */
	public Optional<FetchedStyles> of(PageSettings page) throws CommandFailure {
		try {
			return cache.fetched(page);
		} catch (IOException e) {
			throw new CommandFailure(Messages.get("stylesUnreadable", cache.folder(), Reasons.of(e)), e);
		}
	}

	private static Path workspace(Map<String, String> environment) {
		String named = environment.getOrDefault(WORKSPACE, "");
		return named.isEmpty() ? data(environment).resolve("lectern").resolve("workspace") : Path.of(named);
	}

	private static Path data(Map<String, String> environment) {
		String named = environment.getOrDefault(DATA, "");
		return named.isEmpty() ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "share") : Path.of(named);
	}
}
