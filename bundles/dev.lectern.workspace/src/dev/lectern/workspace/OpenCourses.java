package dev.lectern.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The courses open in the workspace; an OSGi service. Safe to use from any thread. */
public interface OpenCourses {

	/**
	 * The family of the jobs that open a course for somebody, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. They end when its first deck is shown;
	 * {@link CourseWideJob} waits for them.
	 */
	Object OPENING = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.workspace.opening"; //$NON-NLS-1$
		}
	};

	/** The family of the jobs that read courses, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	Object READING = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.workspace.reading"; //$NON-NLS-1$
		}
	};

	/** The family of the jobs that check courses, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. One follows each reading. */
	Object CHECKING = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.workspace.checking"; //$NON-NLS-1$
		}
	};

	/** The type of the markers that tell a course's problems. */
	String PROBLEM_MARKER = "dev.lectern.workspace.problem"; //$NON-NLS-1$

	/** Those of them that a deck's text alone gives, so that an editor can know better while the text is being changed. */
	String DECK_PROBLEM_MARKER = "dev.lectern.workspace.deckProblem"; //$NON-NLS-1$

	/** The attribute of a problem marker that holds the id of its rule. */
	String RULE_ATTRIBUTE = "rule"; //$NON-NLS-1$

	/** The attribute of a problem marker that holds the number of the slide, from 1; not there when no slide has the problem. */
	String SLIDE_ATTRIBUTE = "slide"; //$NON-NLS-1$

	/**
	 * Opens the course in a folder; when it returns, the course has been read. A folder that is open already is read again. Writes nothing into
	 * the folder. Reads files: not for the UI thread.
	 *
	 * @throws CoreException when there is no course to read; its message is for the author
	 */
	OpenCourse open(Path folder, IProgressMonitor monitor) throws CoreException;

	/** Closes a course; its folder stays as it is. */
	void close(OpenCourse course, IProgressMonitor monitor) throws CoreException;

	/** The open courses in the order of their names. */
	List<OpenCourse> courses();

	/** The course a workspace resource belongs to. */
	Optional<OpenCourse> courseOf(IResource resource);

	void addListener(CoursesListener listener);

	void removeListener(CoursesListener listener);
}
