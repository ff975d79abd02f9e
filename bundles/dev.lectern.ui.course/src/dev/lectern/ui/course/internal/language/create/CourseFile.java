package dev.lectern.ui.course.internal.language.create;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.course.DeckFile;
import dev.lectern.workspace.OpenCourse;

/** Finds the course file of a course. */
public final class CourseFile {

	private CourseFile() {
	}

	/** The file that tells the course; it need not be known to the workspace yet. Reads the folder: not for the UI thread. */
	public static Optional<IFile> of(OpenCourse course) throws CoreException {
		try {
			return CourseReader.courseFile(course.folder()).map(name -> at(course, name));
		} catch (CourseException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/** A workspace file by its path from the course's folder. */
	public static IFile at(OpenCourse course, String path) {
		return course.file(new DeckFile("", path, true)); //$NON-NLS-1$
	}
}
