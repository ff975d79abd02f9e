package dev.lectern.workspace.internal.courses;

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

/**
 * A workspace project with the course folder linked into it.
 *
 * @param folder what is linked
 */
record CourseProject(IProject project, Path folder) {

	/** The linked folder's name in the project; part of the paths that Problems shows. */
	private static final String LINK = "course"; //$NON-NLS-1$

	/** The course's own folder in the project. */
	IFolder content() {
		return content(project);
	}

	static IFolder content(IProject project) {
		return project.getFolder(LINK);
	}

	/**
	 * The course that a project holds. Where its folder is, the project's description says: whoever asks the resource for its location in the moment in which it is
	 * linked is told one within the project, and so is everybody after that.
	 */
	static Optional<CourseProject> of(IProject project) throws CoreException {
		if (!project.isOpen() || !project.hasNature(CourseNature.ID) || !content(project).isLinked()) {
			return Optional.empty();
		}
		return Optional.ofNullable(content(project).getRawLocationURI()).map(folder -> new CourseProject(project, Path.of(folder)));
	}

	/** Makes the project in one change of the workspace, so that nobody is told of half of it. */
	static CourseProject create(Path folder, IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		CourseProject[] created = new CourseProject[1];
		workspace.run(progress -> created[0] = create(workspace, folder, progress), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
		return created[0];
	}

	private static CourseProject create(IWorkspace workspace, Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		IProject project = unusedProject(workspace.getRoot(), folder);
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		description.setNatureIds(new String[] { CourseNature.ID });
		project.create(description, progress.split(1));
		try {
			project.open(progress.split(1));
			project.setDefaultCharset("UTF-8", progress.split(1)); //$NON-NLS-1$
			content(project).createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL, progress.split(1));
			return new CourseProject(project, folder);
		} catch (CoreException e) {
			project.delete(true, true, null);
			throw e;
		}
	}

	/** Removes the project; what it links to stays. */
	static void delete(IProject project, IProgressMonitor monitor) throws CoreException {
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
