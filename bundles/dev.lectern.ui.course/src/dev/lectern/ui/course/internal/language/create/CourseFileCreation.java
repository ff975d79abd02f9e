package dev.lectern.ui.course.internal.language.create;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.lectern.course.CourseFileWriter;
import dev.lectern.course.DeckFile;
import dev.lectern.workspace.OpenCourse;

/** Writes the course file of a course, as its page or folders tell it. */
public final class CourseFileCreation {

	private static final String EXTENSION = ".course"; //$NON-NLS-1$

	private CourseFileCreation() {
	}

	/** What the file will be called: as the folder. */
	public static String name(OpenCourse course) {
		return course.folder().getFileName() + EXTENSION;
	}

	/**
	 * Writes the file; can be undone. Not for the UI thread.
	 *
	 * @return empty when the course has not been read
	 * @throws CoreException when it cannot be written; the message is for the author
	 */
	public static Optional<IFile> create(OpenCourse course, IProgressMonitor monitor) throws CoreException {
		if (course.loaded().isEmpty()) {
			return Optional.empty();
		}
		IFile file = course.file(new DeckFile("", name(course), true)); //$NON-NLS-1$
		NewFile.create(file, CourseFileWriter.write(course.loaded().get().course()), NLS.bind(Messages.Create, file.getName()), monitor);
		return Optional.of(file);
	}
}
