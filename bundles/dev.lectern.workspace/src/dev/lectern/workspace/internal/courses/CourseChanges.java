package dev.lectern.workspace.internal.courses;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Finds out of a workspace change which courses have to be read again: those whose pages or decks changed. */
final class CourseChanges implements IResourceChangeListener {

	private static final Set<String> READ = Set.of("md", "markdown", "html", "htm"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Consumer<IProject> changed;
	private final Runnable projectsChanged;

	CourseChanges(Consumer<IProject> changed, Runnable projectsChanged) {
		this.changed = changed;
		this.projectsChanged = projectsChanged;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean projects = false;
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			projects |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
			if (delta.getKind() == IResourceDelta.CHANGED && concernsDecks(delta)) {
				changed.accept((IProject) delta.getResource());
			}
		}
		if (projects) {
			projectsChanged.run();
		}
	}

	private static boolean concernsDecks(IResourceDelta project) {
		boolean[] found = new boolean[1];
		try {
			project.accept(delta -> {
				IResource resource = delta.getResource();
				if (resource.getType() == IResource.FILE) {
					int content = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;
					found[0] |= READ.contains(String.valueOf(resource.getFileExtension()))
							&& (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & content) != 0);
				} else if (resource.getType() == IResource.FOLDER) {
					found[0] |= delta.getKind() != IResourceDelta.CHANGED;
				}
				return !found[0];
			});
		} catch (CoreException e) {
			ILog.of(CourseChanges.class).log(e.getStatus());
		}
		return found[0];
	}
}
