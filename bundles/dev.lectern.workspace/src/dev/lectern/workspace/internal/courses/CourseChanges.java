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

/**
 * Finds out of a workspace change which courses have to be read again, those whose pages, course files or decks changed; and which have to be checked again, those in
 * whose folders other files came or went, or a lock file changed. What is in hidden folders is of no interest.
 */
final class CourseChanges implements IResourceChangeListener {

	private static final Set<String> READ = Set.of("md", "markdown", "html", "htm", "course"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** What lock files end with: checks read them, nobody else does. */
	private static final String LOCKS = "jsonl"; //$NON-NLS-1$

	private final Consumer<IProject> changed;
	private final Consumer<IProject> filesChanged;
	private final Runnable projectsChanged;

	private enum Concern {
		NONE, FILES, DECKS
	}

	CourseChanges(Consumer<IProject> changed, Consumer<IProject> filesChanged, Runnable projectsChanged) {
		this.changed = changed;
		this.filesChanged = filesChanged;
		this.projectsChanged = projectsChanged;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean projects = false;
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			projects |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
			if (delta.getKind() == IResourceDelta.CHANGED) {
				IProject project = (IProject) delta.getResource();
				switch (concern(delta)) {
				case DECKS -> changed.accept(project);
				case FILES -> filesChanged.accept(project);
				case NONE -> {
					// the author's other business
				}
				}
			}
		}
		if (projects) {
			projectsChanged.run();
		}
	}

	private static Concern concern(IResourceDelta project) {
		Concern[] gravest = { Concern.NONE };
		try {
			project.accept(delta -> {
				Concern concern = of(delta);
				if (concern.compareTo(gravest[0]) > 0) {
					gravest[0] = concern;
				}
				return gravest[0] != Concern.DECKS && !isHidden(delta.getResource());
			});
		} catch (CoreException e) {
			ILog.of(CourseChanges.class).log(e.getStatus());
		}
		return gravest[0];
	}

	private static Concern of(IResourceDelta delta) {
		IResource resource = delta.getResource();
		boolean cameOrWent = delta.getKind() != IResourceDelta.CHANGED;
		if (isHidden(resource)) {
			return Concern.NONE;
		}
		if (resource.getType() == IResource.FOLDER) {
			return cameOrWent ? Concern.DECKS : Concern.NONE;
		}
		int content = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;
		if (resource.getType() == IResource.FILE && READ.contains(String.valueOf(resource.getFileExtension()))) {
			return cameOrWent || (delta.getFlags() & content) != 0 ? Concern.DECKS : Concern.NONE;
		}
		boolean changed = cameOrWent || (delta.getFlags() & content) != 0 && LOCKS.equals(resource.getFileExtension());
		return resource.getType() == IResource.FILE && changed ? Concern.FILES : Concern.NONE;
	}

	private static boolean isHidden(IResource resource) {
		return resource.getName().startsWith("."); //$NON-NLS-1$
	}
}
