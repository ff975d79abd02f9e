package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import dev.lectern.page.measure.SheetFiles;

/** Finds what decides how the style sheets of a course look. Reads files: not for the UI thread. */
final class SheetReader {

	private static final String SHEET = ".css"; //$NON-NLS-1$

	private SheetReader() {
	}

	/**
	 * The sheets and all that they take, by what they import as well.
	 *
	 * @param folder the course's
	 * @param sheets relative to it; one that is not there takes nothing
	 */
	static Set<String> filesOf(Path folder, Collection<String> sheets) {
		Set<String> found = new HashSet<>(sheets);
		Deque<String> unread = new ArrayDeque<>(found);
		while (!unread.isEmpty()) {
			String sheet = unread.poll();
			SheetFiles.in(text(folder, sheet), sheet).stream().filter(found::add).filter(file -> file.toLowerCase(Locale.ROOT).endsWith(SHEET)).forEach(unread::add);
		}
		return found;
	}

	/* What a browser cannot read takes nothing, either. */
	private static String text(Path folder, String sheet) {
		try {
			Path file = folder.resolve(sheet);
			return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : ""; //$NON-NLS-1$
		} catch (IOException | InvalidPathException e) {
			return ""; //$NON-NLS-1$
		}
	}
}
