package dev.lectern.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.Problem;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Profile;

/** A course open in the workspace. Safe to use from any thread; two are equal when they are the same project. */
public interface OpenCourse {

	/** The project that stands for the course. Its own files are in the workspace, the course's in a linked folder. */
	IProject project();

	/** The course folder. */
	Path folder();

	/** What to call it: the course's title, or its folder's name while there is none. */
	String name();

	/** The course as it was read last; empty until the first time, and when it cannot be read. */
	Optional<LoadedCourse> loaded();

	/** Why the course cannot be read, for the author. */
	Optional<String> failure();

	/** The files of the course folder when it was checked last; empty until the first time, and when the course cannot be read. */
	Optional<CourseFiles> files();

	/** What was wrong when the course was checked last, in the course's order. */
	List<Problem> problems();

	/** The problem a marker of this course tells; empty for markers of others, and for one that is gone. */
	Optional<Problem> problem(IMarker marker);

	/** The workspace file of a deck, which need not exist. */
	IFile file(DeckFile deck);

	/** How the course publishes a file: its decks as the course says of each, any other as a deck of which it says nothing. Empty until the course was read. */
	Optional<Profile> profile(IFile file);

	/** Where a file stands when it is a deck of this course. */
	Optional<DeckLocation> locate(IFile file);
}
