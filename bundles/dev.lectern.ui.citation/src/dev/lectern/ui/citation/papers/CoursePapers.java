package dev.lectern.ui.citation.papers;

import java.util.Optional;
import java.util.function.Consumer;

import dev.lectern.workspace.OpenCourse;

/** The papers of the open courses; an OSGi service. Answers from memory; safe to use from any thread. */
public interface CoursePapers {

	/** The family of the jobs that read papers, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. One follows each reading of a course. */
	Object READING = new Object() {
		@Override
		public String toString() {
			return "dev.lectern.ui.citation.reading"; //$NON-NLS-1$
		}
	};

	/** The papers of a course as they were read last; empty until the first time, and for a course that cannot be read. */
	Optional<CitedPapers> of(OpenCourse course);

	/** Reads the lock file of a course again, soon: somebody wrote it without Eclipse's knowledge. */
	void readAgain(OpenCourse course);

	/** @param listener told in a job's thread when the papers of a course have been read, and when courses were opened or closed */
	void addListener(Consumer<CoursePapers> listener);

	void removeListener(Consumer<CoursePapers> listener);
}
