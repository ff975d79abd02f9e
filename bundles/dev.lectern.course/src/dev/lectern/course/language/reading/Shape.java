package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.ChapterException;
import dev.lectern.course.language.manifest.DeckFileException;
import dev.lectern.course.language.manifest.DeckPattern;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.NoDeckException;
import dev.lectern.course.language.manifest.Part;
import dev.lectern.course.language.manifest.Statement;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.text.RelativePath;

/**
 * Languages, chapters, and where decks are. What the file itself says wins over what it imports; things without a name are left out, and of two with one
 * name the second.
 *
 * @param languages in their order
 * @param pattern   of paths, with {@code {language}} and {@code {chapter}}
 * @param chapters  in the course's order
 */
public record Shape(List<LanguageDeclaration> languages, String pattern, List<ChapterDeclaration> chapters) {

	/** Where decks are when no file says. */
	public static final String USUAL_PATTERN = "src/{language}/{chapter}.md";

	/** The shape that a file gives, with what it imports. */
	public static Shape of(Manifest manifest) {
		List<Manifest> all = Imports.all(manifest).reversed();
		List<LanguageDeclaration> languages = all.stream().map(Shape::languages).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
		String pattern = all.stream().flatMap(one -> statements(one, DeckPattern.class)).map(DeckPattern::getPattern).filter(Shape::isPattern).findFirst()
				.orElse(USUAL_PATTERN);
		return new Shape(languages, pattern, chapters(manifest));
	}

	/** Whether a text can be a pattern of decks' paths. */
	public static boolean isPattern(String text) {
		return text != null && text.contains("{chapter}") && RelativePath.inside(text).isPresent();
	}

	/** All statements of a kind, in their order. */
	public static <T extends Statement> Stream<T> statements(Manifest manifest, Class<T> kind) {
		return manifest.getStatements().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** All chapters, those of parts among them, in their order; also those with one name. */
	public static Stream<ChapterDeclaration> declared(Manifest manifest) {
		return manifest.getStatements().stream().flatMap(statement -> switch (statement) {
			case ChapterDeclaration chapter -> Stream.of(chapter);
			case Part part -> part.getChapters().stream();
			default -> Stream.empty();
		});
	}

	private static List<LanguageDeclaration> languages(Manifest manifest) {
		Map<String, LanguageDeclaration> found = new LinkedHashMap<>();
		statements(manifest, LanguageDeclaration.class).filter(language -> isLanguage(language.getName())).forEach(language -> found.putIfAbsent(language.getName(), language));
		return new ArrayList<>(found.values());
	}

	private static List<ChapterDeclaration> chapters(Manifest manifest) {
		Map<String, ChapterDeclaration> found = new LinkedHashMap<>();
		declared(manifest).filter(chapter -> isChapter(chapter.getName())).forEach(chapter -> found.putIfAbsent(chapter.getName(), chapter));
		return new ArrayList<>(found.values());
	}

	/** Whether a language may be called so: its name is that of a folder. */
	public static boolean isLanguage(String name) {
		return name != null && name.indexOf('/') < 0 && RelativePath.inside(name).filter(name::equals).isPresent();
	}

	/** Whether a chapter may be called so: its name is a path. */
	public static boolean isChapter(String name) {
		return name != null && !name.isBlank() && RelativePath.inside(name).filter(name::equals).isPresent();
	}

	/** The language that says so first, else the first. */
	public Optional<LanguageDeclaration> source() {
		return languages.stream().filter(LanguageDeclaration::isSource).findFirst().or(() -> languages.stream().findFirst());
	}

	/** Where the deck of a chapter in a language is, relative to the course's folder; empty when the chapter has none in it. */
	public Optional<String> path(ChapterDeclaration chapter, String language) {
		String path = path(chapter.getName(), language);
		for (ChapterException exception : chapter.getExceptions()) {
			if (exception.getLanguage() != null && language.equals(exception.getLanguage().getName())) {
				if (exception instanceof NoDeckException) {
					return Optional.empty();
				}
				if (exception instanceof DeckFileException deck && deck.getPath() != null) {
					path = RelativePath.inside(deck.getPath()).orElse(path);
				}
			}
		}
		return RelativePath.inside(path);
	}

	/** Where the pattern puts a deck. */
	public String path(String chapter, String language) {
		return pattern.replace("{language}", language).replace("{chapter}", chapter);
	}
}
