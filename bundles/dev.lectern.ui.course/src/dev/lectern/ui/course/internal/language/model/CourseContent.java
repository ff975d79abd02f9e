package dev.lectern.ui.course.internal.language.model;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

import dev.lectern.course.DeckFile;
import dev.lectern.workspace.OpenCourse;

/** The files of a course in the workspace, by their paths relative to the course's folder. Looks at no disk. */
public record CourseContent(OpenCourse course) {

	/** The page a course is published with. */
	public static final String PAGE = "index.html"; //$NON-NLS-1$

	private static final String HIDDEN = "."; //$NON-NLS-1$

	/** The file at a path, there or not. */
	public IFile file(String path) {
		return course.file(new DeckFile("", path, true)); //$NON-NLS-1$
	}

	/** The course's folder. */
	public IContainer folder() {
		return file(PAGE).getParent();
	}

	/** Where a file is; a path that begins with the project's name when it is not in the course's folder. */
	public String path(IFile file) {
		IPath folder = folder().getFullPath();
		return (folder.isPrefixOf(file.getFullPath()) ? file.getFullPath().makeRelativeTo(folder) : file.getFullPath().makeRelative()).toPortableString();
	}

	/** The files with one of these extensions, hidden ones and those in hidden folders excepted, sorted. */
	public List<String> paths(String... extensions) throws CoreException {
		TreeSet<String> found = new TreeSet<>();
		List<String> wanted = List.of(extensions);
		int root = folder().getFullPath().segmentCount();
		folder().accept(proxy -> {
			boolean hidden = proxy.getName().startsWith(HIDDEN);
			String name = proxy.getName();
			if (!hidden && proxy.getType() == IResource.FILE && wanted.contains(name.substring(name.lastIndexOf('.') + 1))) {
				found.add(proxy.requestFullPath().removeFirstSegments(root).toPortableString());
			}
			return !hidden;
		}, IResource.NONE);
		return List.copyOf(found);
	}
}
