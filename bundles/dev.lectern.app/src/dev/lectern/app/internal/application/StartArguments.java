package dev.lectern.app.internal.application;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.lectern.app.internal.theme.ThemeChoice;

/**
 * What the start script hands over: {@code [open] [COURSE] [--screenshot FILE] [--theme light|dark]}.
 *
 * @param course     the course folder to open
 * @param screenshot where to save a picture of the open window before quitting
 * @param theme      the theme to start with in place of the one used last
 */
public record StartArguments(Optional<Path> course, Optional<Path> screenshot, Optional<ThemeChoice> theme) {

	/** @throws IllegalArgumentException for words that are none of these; its message is for the author */
	public static StartArguments parse(List<String> words) {
		Optional<Path> course = Optional.empty();
		Optional<Path> screenshot = Optional.empty();
		Optional<ThemeChoice> theme = Optional.empty();
		boolean first = true;
		for (Iterator<String> rest = words.iterator(); rest.hasNext(); first = false) {
			String word = rest.next();
			switch (word) {
			case "--screenshot" -> screenshot = Optional.of(Path.of(value(word, rest))); //$NON-NLS-1$
			case "--theme" -> theme = Optional.of(theme(value(word, rest))); //$NON-NLS-1$
			case "open" -> { //$NON-NLS-1$
				if (!first) {
					course = course(course, word);
				}
			}
			default -> course = course(course, word);
			}
		}
		return new StartArguments(course, screenshot, theme);
	}

	private static String value(String option, Iterator<String> rest) {
		if (!rest.hasNext()) {
			throw new IllegalArgumentException(NLS.bind(Messages.Value_Missing, option));
		}
		return rest.next();
	}

	private static ThemeChoice theme(String name) {
		return ThemeChoice.named(name).orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Unknown_Theme, name)));
	}

	private static Optional<Path> course(Optional<Path> known, String word) {
		if (known.isPresent() || word.startsWith("-")) { //$NON-NLS-1$
			throw new IllegalArgumentException(NLS.bind(Messages.Unknown_Word, word));
		}
		return Optional.of(Path.of(word));
	}
}
