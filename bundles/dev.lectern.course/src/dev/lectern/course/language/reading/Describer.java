package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Language;
import dev.lectern.course.Part;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.Head;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.LocalText;
import dev.lectern.course.language.manifest.Manifest;

/** Makes plain values of a file that was read, with what it imports; what is not whole is left out. */
final class Describer {

	private final Manifest manifest;
	private final Shape shape;
	private final List<CourseProblem> problems;

	Describer(Manifest manifest, List<CourseProblem> problems) {
		this.manifest = manifest;
		this.shape = Shape.of(manifest);
		this.problems = problems;
	}

	CourseDescription describe() {
		List<Language> languages = languages();
		List<CourseDescription.Described> chapters = shape.chapters().stream().map(this::chapter).toList();
		return new CourseDescription(title(), languages, shape.pattern(), chapters, parts(), new ProfileSettings(manifest)::over,
				new StyleReader(manifest, shape).read(), problems);
	}

	private String title() {
		return Stream.concat(Stream.ofNullable(manifest.getHead()), manifest.getFurtherHeads().stream()).map(Head::getTitle).filter(Objects::nonNull).findFirst().orElse("");
	}

	private List<Language> languages() {
		Optional<LanguageDeclaration> source = shape.source();
		return shape.languages().stream().map(language -> new Language(language.getName(), label(language), source.filter(language::equals).isPresent())).toList();
	}

	private static String label(LanguageDeclaration language) {
		return language.getLabel() == null || language.getLabel().isBlank() ? "" : language.getLabel();
	}

	private CourseDescription.Described chapter(ChapterDeclaration chapter) {
		Map<String, String> decks = new LinkedHashMap<>();
		shape.languages().forEach(language -> shape.path(chapter, language.getName()).ifPresent(path -> decks.put(language.getName(), path)));
		return new CourseDescription.Described(chapter.getName(), decks, profile -> ProfileSettings.over(profile, chapter.getSeparators()));
	}

	private List<Part> parts() {
		Set<ChapterDeclaration> counted = new HashSet<>(shape.chapters());
		List<Part> parts = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		Shape.statements(manifest, dev.lectern.course.language.manifest.Part.class).filter(part -> part.getName() != null && seen.add(part.getName())).forEach(part -> {
			Map<String, String> titles = new HashMap<>();
			if (part.getTitle() != null) {
				shape.source().ifPresent(source -> titles.put(source.getName(), part.getTitle()));
			}
			for (LocalText text : part.getTitles()) {
				if (text.getLanguage() != null && text.getLanguage().getName() != null && text.getText() != null) {
					titles.put(text.getLanguage().getName(), text.getText());
				}
			}
			parts.add(new Part(part.getName(), titles, part.getChapters().stream().filter(counted::contains).map(ChapterDeclaration::getName).toList()));
		});
		return parts;
	}
}
