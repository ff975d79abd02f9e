package dev.lectern.page.measure;

import java.util.Set;
import java.util.stream.Collectors;

import dev.lectern.page.styles.CssReferences;

/** The files of the course that a style sheet of it takes: other sheets, fonts and pictures. */
public final class SheetFiles {

	private SheetFiles() {
	}

	/**
	 * @param css  what is in the sheet
	 * @param path where it is, relative to the course folder, with {@code /}
	 * @return relative to the course folder, with {@code /}; they need not be there
	 */
	public static Set<String> in(String css, String path) {
		String folder = path.substring(0, path.lastIndexOf('/') + 1);
		return CssReferences.in(css).stream().flatMap(address -> new PictureAddress(address).file(folder).stream()).collect(Collectors.toSet());
	}
}
