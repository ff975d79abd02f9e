package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.Course;
import dev.lectern.course.CourseReader;
import dev.lectern.course.Origin;

/** {@code lectern course init} writes what was found, and overwrites nothing unasked. */
class CourseInitTest {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int lectern(String... arguments) {
		PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
		return Main.run(out, new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
	}

	@Test
	void writesTheCourseThatIsThere() throws Exception {
		Files.createDirectories(folder.resolve("src/en"));
		Files.writeString(folder.resolve("src/en/a.md"), "# A\n");
		Files.writeString(folder.resolve("index.html"), "<script>Slides.init({title: 'T', chapters: ['a'], langs: {en: 'EN'}})</script>");
		Course inferred = CourseReader.read(folder);
		assertEquals(0, lectern("course", "init", folder.toString()), err::toString);
		Course read = CourseReader.read(folder);
		assertEquals(Origin.COURSE_FILE, read.origin());
		assertEquals(inferred.chapters(), read.chapters());
		assertEquals(inferred.profile(), read.profile());

		Path file = folder.resolve(folder.getFileName() + ".course");
		Files.writeString(file, "mine");
		assertEquals(2, lectern("course", "init", folder.toString()));
		assertEquals("mine", Files.readString(file));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains(file.toString()), err::toString);
		assertEquals(0, lectern("course", "init", "--force", folder.toString()), err::toString);
		assertTrue(Files.readString(file).contains("chapter a"));
	}

	@Test
	void doesNotTakeACourseOverFromAnotherCourseFile() throws Exception {
		Files.createDirectories(folder.resolve("src/en"));
		Files.writeString(folder.resolve("src/en/a.md"), "# A\n");
		Path house = Files.writeString(folder.resolve("zz-house.course"), "style \"House\"\n");
		Path other = Files.writeString(folder.resolve("zz.course"), "course \"T\"\nlanguage en\nchapter a\n");
		assertEquals(2, lectern("course", "init", folder.toString()));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains(other.toString()), err::toString);
		assertFalse(Files.exists(folder.resolve(folder.getFileName() + ".course")));
		assertEquals(0, lectern("course", "init", "--output", folder.resolve("draft.txt").toString(), folder.toString()), err::toString);
		Files.delete(other);
		assertEquals(0, lectern("course", "init", folder.toString()), err::toString);
		assertEquals("style \"House\"\n", Files.readString(house), "a style is no course");
	}
}
