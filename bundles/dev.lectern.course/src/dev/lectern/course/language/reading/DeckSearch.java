package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.course.LanguageTag;
import dev.lectern.course.NaturalOrder;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.LanguageDeclaration;

/**
 * Files that lie where a course's pattern puts decks. Decks may be in folders below, of chapters such as {@code advanced/tools}, where the pattern puts all decks in a folder
 * of their own; in the course's folder itself all sorts of files are.
 */
public final class DeckSearch {

	/** How deep in folders a chapter's deck may be. */
	private static final int DEEPEST = 3;
	private static final String CHAPTER = "{chapter}";
	private static final String LANGUAGE = "{language}";
	private static final String ANY_LANGUAGE = "[^/.]+";
	/** What a folder's own description is called, which is no deck. */
	private static final Pattern ABOUT = Pattern.compile("(?i)(?:.*/)readme");

	private final Shape shape;

	/**
	 * A folder to look for decks in.
	 *
	 * @param path  relative to the course's folder, with {@code /} at its end; empty for that folder itself
	 * @param depth how many folders below it to look at
	 */
	public record Place(String path, int depth) {
	}

	/**
	 * A deck that no chapter names.
	 *
	 * @param chapter the name its chapter would have
	 * @param path    relative to the course's folder
	 */
	public record Unlisted(String chapter, String language, String path) {
	}

	public DeckSearch(Shape shape) {
		this.shape = shape;
	}

	/** Whether a file could be a deck if decks were where a pattern says. */
	public static boolean fits(String pattern, String path) {
		Matcher deck = expression(pattern, ANY_LANGUAGE).matcher(path);
		return deck.matches() && isName(deck.group("chapter")) && (!pattern.contains(LANGUAGE) || LanguageTag.isKnown(deck.group("language")));
	}

	/** Where decks of the course's languages can be, each place once. */
	public List<Place> places() {
		Set<Place> places = new LinkedHashSet<>();
		for (LanguageDeclaration language : shape.languages()) {
			String pattern = shape.pattern().replace(LANGUAGE, language.getName());
			int name = pattern.indexOf(CHAPTER);
			String folder = pattern.substring(0, pattern.lastIndexOf('/', name) + 1);
			int below = (int) pattern.substring(name).chars().filter(c -> c == '/').count();
			places.add(new Place(folder, below + deepest(folder)));
		}
		return List.copyOf(places);
	}

	private static int deepest(String folder) {
		return folder.isEmpty() ? 0 : DEEPEST;
	}

	/**
	 * The decks among some files that no chapter names, one of each chapter, of the first language that has it; in natural order.
	 *
	 * @param paths relative to the course's folder
	 */
	public List<Unlisted> unlisted(Collection<String> paths) {
		Set<String> named = named();
		Map<String, Unlisted> found = new LinkedHashMap<>();
		for (LanguageDeclaration language : shape.languages()) {
			Pattern pattern = expression(shape.pattern(), Pattern.quote(language.getName()));
			for (String path : paths) {
				Matcher deck = pattern.matcher(path);
				if (!named.contains(path) && deck.matches() && isName(deck.group("chapter"))) {
					found.putIfAbsent(deck.group("chapter"), new Unlisted(deck.group("chapter"), language.getName(), path));
				}
			}
		}
		return found.values().stream().sorted(Comparator.comparing(Unlisted::chapter, new NaturalOrder())).toList();
	}

	/** What stands for the language in the paths of some files that would be decks of languages the course does not have. */
	public List<String> languages(Collection<String> paths) {
		Set<String> found = new TreeSet<>();
		if (shape.pattern().contains(LANGUAGE)) {
			Pattern pattern = expression(shape.pattern(), ANY_LANGUAGE);
			for (String path : paths) {
				Matcher deck = pattern.matcher(path);
				if (deck.matches() && isName(deck.group("chapter")) && LanguageTag.isKnown(deck.group("language"))) {
					found.add(deck.group("language"));
				}
			}
			shape.languages().forEach(language -> found.remove(language.getName()));
		}
		return List.copyOf(found);
	}

	/** Also where a chapter says that it has no deck. */
	private Set<String> named() {
		Set<String> named = new LinkedHashSet<>();
		for (ChapterDeclaration chapter : shape.chapters()) {
			for (LanguageDeclaration language : shape.languages()) {
				named.add(shape.path(chapter.getName(), language.getName()));
				shape.path(chapter, language.getName()).ifPresent(named::add);
			}
		}
		return named;
	}

	private static Pattern expression(String pattern, String language) {
		String folder = pattern.substring(0, pattern.lastIndexOf('/', pattern.indexOf(CHAPTER)) + 1);
		String chapter = "[^/]+(?:/[^/]+){0," + deepest(folder) + "}";
		List<String> groups = new ArrayList<>();
		Matcher placeholder = Pattern.compile("\\{(language|chapter)\\}").matcher(pattern);
		StringBuilder expression = new StringBuilder();
		int read = 0;
		while (placeholder.find()) {
			String name = placeholder.group(1);
			String value = groups.contains(name) ? "\\k<" + name + ">" : "(?<" + name + ">" + (name.equals("language") ? language : chapter) + ")";
			groups.add(name);
			expression.append(Pattern.quote(pattern.substring(read, placeholder.start()))).append(value);
			read = placeholder.end();
		}
		return Pattern.compile(expression.append(Pattern.quote(pattern.substring(read))).toString());
	}

	private static boolean isName(String chapter) {
		return Shape.isChapter(chapter) && !chapter.startsWith(".") && !chapter.contains("/.") && !ABOUT.matcher(chapter).matches();
	}
}
