package dev.lectern.workspace.internal.courses;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks the projects that stand for a course. */
public final class CourseNature implements IProjectNature {

	static final String ID = "dev.lectern.workspace.courseNature"; //$NON-NLS-1$

	private IProject project;

	@Override
	public void configure() {
		// nothing to configure: courses are read when they are opened
	}

	@Override
	public void deconfigure() {
		// see configure
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
