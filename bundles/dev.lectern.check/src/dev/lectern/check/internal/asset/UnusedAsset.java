package dev.lectern.check.internal.asset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;

/**
 * An image beside the decks that none of them names. Nothing is said when a deck could not be read, of images a page, a style sheet or a script names, and of
 * images elsewhere in the course.
 */
public final class UnusedAsset extends NamedRule implements Rule.OfCourse {

	private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp)");

	public UnusedAsset() {
		super("asset.unused", Severity.INFO, false);
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		List<DeckFile> present = course.course().decks().filter(DeckFile::exists).toList();
		if (!course.decks().keySet().containsAll(present)) {
			return;
		}
		Set<String> folders = present.stream().map(DeckFile::path).filter(path -> path.contains("/")).map(path -> path.substring(0, path.lastIndexOf('/') + 1)).collect(Collectors.toSet());
		List<String> texts = Stream.concat(course.decks().values().stream().map(Deck::text), files.all().stream().map(files::text).flatMap(Optional::stream))
				.map(text -> text.toLowerCase(Locale.ROOT)).toList();
		files.all().stream().sorted().filter(file -> IMAGE.matcher(file).matches() && folders.stream().anyMatch(file::startsWith)).filter(file -> !isNamed(file, texts))
				.forEach(file -> findings.report(file, Messages.get("asset.unused")));
	}

	/** Whether its name stands anywhere at all. */
	private static boolean isNamed(String file, List<String> texts) {
		String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		String encoded = FileReference.encoded(name).toLowerCase(Locale.ROOT);
		return texts.stream().anyMatch(text -> text.contains(name) || text.contains(encoded));
	}
}
