package dev.lectern.page.styles;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import dev.lectern.page.PageSettings;

/**
 * What became of style sheets from elsewhere, in a folder of the window's workspace. Safe to use from any thread; reads and writes files, so not for the
 * UI thread.
 */
public final class StyleSheetCache {

	/** What became of one. */
	public sealed interface Outcome {

		/** It is in the folder by that name. */
		record Fetched(String name) implements Outcome {
		}

		/** It could not be had. */
		record Failed(String reason) implements Outcome {
		}

		/** The author did not want it. */
		record Refused() implements Outcome {
		}
	}

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?:)?//.+");
	/** Where the platform lets the preview's bundle keep what it wants to find again. */
	private static final String IN_WORKSPACE = ".metadata/.plugins/dev.lectern.ui.preview/style-sheets";
	private static final String INDEX = "index.properties";
	private static final String FETCHED = "fetched ";
	private static final String FAILED = "failed ";
	private static final String REFUSED = "refused";

	private final Path folder;
	private Map<String, Outcome> outcomes;

	/** @param folder made when there is something to keep in it */
	public StyleSheetCache(Path folder) {
		this.folder = folder;
	}

	/** Where the window keeps them. @param workspace the window's */
	public static Path folderIn(Path workspace) {
		return workspace.resolve(IN_WORKSPACE);
	}

	/** Whether a page would take the style sheet of that address from another site. */
	public static boolean isElsewhere(String address) {
		return ELSEWHERE.matcher(address.strip()).matches();
	}

	/** Where the files are. */
	public Path folder() {
		return folder;
	}

	/** What became of an address; empty: nobody was asked yet. */
	public synchronized Optional<Outcome> outcome(String address) throws IOException {
		return Optional.ofNullable(outcomes().get(address));
	}

	/** The addresses of those a page takes from other sites. */
	public static List<String> elsewhere(PageSettings page) {
		return page.styleSheets().stream().filter(StyleSheetCache::isElsewhere).distinct().toList();
	}

	/** Those a page takes from elsewhere that are here; empty when none is. */
	public synchronized Optional<FetchedStyles> fetched(PageSettings page) throws IOException {
		Map<String, String> names = new HashMap<>();
		for (String address : elsewhere(page)) {
			if (outcomes().get(address) instanceof Outcome.Fetched(String name)) {
				names.put(address, name);
			}
		}
		return names.isEmpty() ? Optional.empty() : Optional.of(new FetchedStyles(folder, names));
	}

	/** Remembers what became of an address. */
	public void put(String address, Outcome outcome) throws IOException {
		putAll(Map.of(address, outcome));
	}

	/** Remembers that the author does not want these. */
	public void refuse(List<String> addresses) throws IOException {
		Map<String, Outcome> refused = new HashMap<>();
		addresses.forEach(address -> refused.put(address, new Outcome.Refused()));
		putAll(refused);
	}

	private synchronized void putAll(Map<String, Outcome> more) throws IOException {
		outcomes().putAll(more);
		Properties index = new Properties();
		outcomes().forEach((address, outcome) -> index.setProperty(address, text(outcome)));
		Files.createDirectories(folder);
		Path whole = Files.createTempFile(folder, "index", ".part"); // somebody else may read it just now
		try {
			try (OutputStream out = Files.newOutputStream(whole)) {
				index.store(out, null);
			}
			Files.move(whole, folder.resolve(INDEX), StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	private Map<String, Outcome> outcomes() throws IOException {
		if (outcomes == null) {
			Properties index = new Properties();
			if (Files.exists(folder.resolve(INDEX))) {
				try (InputStream in = Files.newInputStream(folder.resolve(INDEX))) {
					index.load(in);
				} catch (IllegalArgumentException e) {
					index.clear(); // not what we wrote: everything is asked anew
				}
			}
			outcomes = new HashMap<>();
			index.stringPropertyNames().forEach(address -> outcome(index.getProperty(address), folder).ifPresent(outcome -> outcomes.put(address, outcome)));
		}
		return outcomes;
	}

	private static Optional<Outcome> outcome(String text, Path folder) {
		if (text.startsWith(FETCHED)) {
			String name = text.substring(FETCHED.length());
			return name.matches("[0-9a-f]+\\.css") && Files.isRegularFile(folder.resolve(name)) ? Optional.of(new Outcome.Fetched(name)) : Optional.empty();
		}
		return text.startsWith(FAILED) ? Optional.of(new Outcome.Failed(text.substring(FAILED.length())))
				: text.equals(REFUSED) ? Optional.of(new Outcome.Refused()) : Optional.empty();
	}

	private static String text(Outcome outcome) {
		return switch (outcome) {
		case Outcome.Fetched fetched -> FETCHED + fetched.name();
		case Outcome.Failed failed -> FAILED + failed.reason();
		case Outcome.Refused refused -> REFUSED;
		};
	}
}
