package dev.lectern.cli.command;

import java.nio.file.Path;

import dev.lectern.check.KnownRules;
import dev.lectern.course.Course;
import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;
import picocli.CommandLine.Parameters;

/** The course a command works on. */
public final class CourseArgument {

	@Parameters(index = "0", paramLabel = "COURSE", descriptionKey = "argument.course")
	private Path folder;

	/** Reads the course and none of its decks. */
	public Course read() throws CourseException {
		return CourseReader.read(folder, KnownRules.CATALOGUE);
	}

	/** Reads the course and all its decks. */
	public LoadedCourse load() throws CourseException {
		return LoadedCourse.load(read());
	}
}
