package dev.lectern.workspace.internal.courses;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * Finds out of a workspace change which courses have to be read again, those whose pages, course files or decks changed; which have to be checked again, those in
 * whose folders other files came or went, or a lock file changed; and which other files came, went or have other content. What is in hidden folders is of no interest.
 */
final class CourseChanges implements IResourceChangeListener {

	/** Hears of what changed, while the workspace is locked. */
	interface Listener {

		/** The course is to be read again. */
		void toBeRead(IProject course);

		/** The course is to be checked again. */
		void toBeChecked(IProject course);

		/** @param files that nobody reads for the course's shape, relative to its folder */
		void filesChanged(IProject course, Set<String> files);

		/** Projects came or went. */
		void projectsChanged();
	}

	private static final Set<String> READ = Set.of("md", "markdown", "html", "htm", "course"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** What lock files end with: checks read them, nobody else does. */
	private static final String LOCKS = "jsonl"; //$NON-NLS-1$

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private final Listener listener;

	CourseChanges(Listener listener) {
		this.listener = listener;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean projects = false;
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			projects |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
			if (delta.getKind() == IResourceDelta.CHANGED) {
				new Changes((IProject) delta.getResource()).tell(delta);
			}
		}
		if (projects) {
			listener.projectsChanged();
		}
	}

	/* What changed in one project. */
	private final class Changes {

		private final IProject project;
		private final IFolder content;
		private final Set<String> files = new TreeSet<>();
		private boolean read;
		private boolean checked;

		Changes(IProject project) {
			this.project = project;
			content = CourseProject.content(project);
		}

		void tell(IResourceDelta delta) {
			try {
				delta.accept(this::visit);
			} catch (CoreException e) {
				ILog.of(CourseChanges.class).log(e.getStatus());
			}
			if (read) {
				listener.toBeRead(project);
			} else if (checked) {
				listener.toBeChecked(project);
			}
			if (!files.isEmpty()) {
				listener.filesChanged(project, files);
			}
		}

		private boolean visit(IResourceDelta delta) {
			IResource resource = delta.getResource();
			if (resource.getName().startsWith(".")) { //$NON-NLS-1$
				return false;
			}
			boolean cameOrWent = delta.getKind() != IResourceDelta.CHANGED;
			if (resource.getType() == IResource.FOLDER) {
				read |= cameOrWent;
			} else if (resource.getType() == IResource.FILE && (cameOrWent || (delta.getFlags() & CONTENT) != 0)) {
				fileChanged(resource, cameOrWent);
			}
			return true;
		}

		private void fileChanged(IResource file, boolean cameOrWent) {
			if (READ.contains(String.valueOf(file.getFileExtension()))) {
				read = true;
				return;
			}
			checked |= cameOrWent || LOCKS.equals(file.getFileExtension());
			if (content.getFullPath().isPrefixOf(file.getFullPath())) {
				files.add(file.getFullPath().makeRelativeTo(content.getFullPath()).toPortableString());
			}
		}
	}
}
