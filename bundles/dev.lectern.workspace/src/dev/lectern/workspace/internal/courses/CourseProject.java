package dev.lectern.workspace.internal.courses;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** A workspace project with the course folder linked into it. */
record CourseProject(IProject project) {

	/** The linked folder's name in the project; part of the paths that Problems shows. */
	private static final String LINK = "course"; //$NON-NLS-1$

	/** The course's own folder in the project. */
	IFolder content() {
		return project.getFolder(LINK);
	}

	Path folder() {
		URI location = content().getLocationURI();
		return location == null ? Path.of(content().getFullPath().toString()) : Path.of(location);
	}

	static Optional<CourseProject> of(IProject project) throws CoreException {
		return project.isOpen() && project.hasNature(CourseNature.ID) ? Optional.of(new CourseProject(project)) : Optional.empty();
	}

	static CourseProject create(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = unusedProject(workspace.getRoot(), folder);
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		description.setNatureIds(new String[] { CourseNature.ID });
		project.create(description, progress.split(1));
		try {
			project.open(progress.split(1));
			project.setDefaultCharset("UTF-8", progress.split(1)); //$NON-NLS-1$
			CourseProject course = new CourseProject(project);
			course.content().createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL, progress.split(1));
			return course;
		} catch (CoreException e) {
			project.delete(true, true, null);
			throw e;
		}
	}

	/** Removes the project; what it links to stays. */
	void delete(IProgressMonitor monitor) throws CoreException {
		project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, monitor);
	}

	private static IProject unusedProject(IWorkspaceRoot root, Path folder) {
		String name = folder.getFileName() == null ? LINK : folder.getFileName().toString();
		IProject project = root.getProject(name);
		for (int number = 2; project.exists(); number++) {
			project = root.getProject(name + " (" + number + ")"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return project;
	}
}
