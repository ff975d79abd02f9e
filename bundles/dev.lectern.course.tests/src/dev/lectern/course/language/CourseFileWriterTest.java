package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.Chapter;
import dev.lectern.course.ChapterProfile;
import dev.lectern.course.Course;
import dev.lectern.course.CourseFileWriter;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.Origin;
import dev.lectern.course.Part;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/** What is written of a course is read as the same course. */
class CourseFileWriterTest {

	private static final int COURSES = 300;
	private static final List<String> NAMES = List.of("intro", "in", "no", "7", "a b", "课件", "x/y", "3.1", "it's", "say \"hi\"", "a\\b".replace("\\", "-"), "ü", "chapter",
			"}", "a,b", "émigré", "😀");

	@TempDir
	private Path folder;

	@Test
	void readingGivesTheCourseAgain() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < COURSES; i++) {
			Course course = course(random);
			String text = CourseFileWriter.write(course);
			Files.writeString(folder.resolve("c.course"), text);
			Course read = CourseReader.read(folder);
			assertEquals(course, new Course(read.folder(), read.title(), read.profile(), read.languages(), read.chapters(), course.origin(), read.parts(),
					read.style(), List.of()), () -> "seed " + seed + "\n" + text);
		}
	}

	@Test
	void aCourseOfFoldersKeepsItsShape() throws IOException, Exception {
		for (String deck : List.of("src/en/a.md", "src/en/b.md", "src/zh/a.md")) {
			Files.createDirectories(folder.resolve(deck).getParent());
			Files.writeString(folder.resolve(deck), "# T\n");
		}
		Course inferred = CourseReader.read(folder);
		Files.writeString(folder.resolve("c.course"), CourseFileWriter.write(inferred));
		Course read = CourseReader.read(folder);
		assertEquals(inferred.chapters(), read.chapters());
		assertEquals(inferred.languages(), read.languages());
		assertEquals(inferred.profile(), read.profile());
		assertEquals(Origin.COURSE_FILE, read.origin());
	}

	private Course course(Random random) {
		int source = random.nextInt(2);
		List<Language> languages = IntStream.range(0, 2).mapToObj(i -> new Language(List.of("en", "zh-CN").get(i), pick(NAMES, random), i == source)).toList();
		List<String> ids = new ArrayList<>(NAMES);
		java.util.Collections.shuffle(ids, random);
		List<Chapter> chapters = new ArrayList<>();
		Profile profile = profile(random);
		String pattern = pick(List.of("src/{language}/{chapter}.md", "decks/{language}/{chapter}.markdown", "{chapter}.{language}.md"), random);
		for (String id : ids.subList(0, 1 + random.nextInt(6))) {
			Map<String, DeckFile> decks = new LinkedHashMap<>();
			for (Language language : languages) {
				String path = random.nextInt(8) == 0 ? "odd/" + random.nextInt(99) + ".md" : pattern.replace("{language}", language.id()).replace("{chapter}", id);
				if (random.nextInt(9) > 0) {
					decks.put(language.id(), new DeckFile(language.id(), path, false));
				}
			}
			Separators own = separators(random);
			chapters.add(new Chapter(id, decks, random.nextInt(3) > 0 || own.equals(profile.separators()) ? ChapterProfile.NONE : new ChapterProfile(Optional.of(own), Map.of())));
		}
		List<Part> parts = random.nextBoolean() ? List.of() : List.of(new Part("p 1", Map.of("en", pick(NAMES, random)), List.of(chapters.getFirst().id())));
		return new Course(folder.toAbsolutePath().normalize(), pick(NAMES, random), profile, languages, chapters, Origin.FOLDERS, parts, HouseStyle.NONE, List.of());
	}

	private static Profile profile(Random random) {
		return new Profile(separators(random), new Profile.Stage(1 + random.nextInt(9999), 1 + random.nextInt(9999), random.nextInt(90) / 100.0), random.nextBoolean(),
				pick(List.of("night", "black", "my theme"), random), random.nextBoolean() ? List.of() : List.of("css/a.css", "x\"y.css"), pick(List.of("5.1.0", "6.0.2"), random),
				random.nextBoolean() ? List.of() : List.of(Profile.KATEX), new Profile.Presentation(pick(List.of("slide", "none", "zoom"), random),
						pick(List.of("default", "fast"), random), pick(List.of("fade", "none"), random), pick(List.of("", "c/t", "h.v"), random), random.nextBoolean(),
						random.nextBoolean(), random.nextBoolean()),
				new Profile.Content(pick(List.of("block", "flex", "inline-block"), random), random.nextBoolean(),
						new Profile.Markdown(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
						new Profile.AutoAnimation(random.nextBoolean(), random.nextInt(40) / 8.0, pick(List.of("ease", "cubic-bezier(0, 0, 1, .5)"), random), random.nextBoolean())),
				Map.of());
	}

	private static Separators separators(Random random) {
		return new Separators(pick(List.of("^\\n---\\n$", "\n---\n", "a/b", "[/]", "x\ty", "a\\/b"), random), random.nextBoolean() ? "" : "b\"|[/\\]]",
				pick(List.of("^\\s*notes?:", "note/", Separators.DEFAULT.notes()), random));
	}

	private static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}
}
