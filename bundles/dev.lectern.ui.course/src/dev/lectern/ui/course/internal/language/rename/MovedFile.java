package dev.lectern.ui.course.internal.language.rename;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;
import org.eclipse.osgi.util.NLS;

/** Moves a file within its course's folder. Folders that are missing are made, and those that are left empty go. */
final class MovedFile extends ResourceChange {

	private final IContainer root;
	private final IFile from;
	private final IFile to;

	/** @param root the course's folder, which stays in any case */
	MovedFile(IContainer root, IFile from, IFile to) {
		this.root = root;
		this.from = from;
		this.to = to;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.Move, from.getFullPath().makeRelativeTo(root.getFullPath()), to.getFullPath().makeRelativeTo(root.getFullPath()));
	}

	@Override
	protected IResource getModifiedResource() {
		return from;
	}

	@Override
	public Change perform(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		from.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		make(to.getParent());
		from.move(to.getFullPath(), IResource.KEEP_HISTORY, progress.split(1));
		removeEmpty(from.getParent());
		return new MovedFile(root, to, from);
	}

	private static void make(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			folder.refreshLocal(IResource.DEPTH_ZERO, null);
			make(folder.getParent());
			if (!folder.exists()) {
				folder.create(false, true, null);
			}
		}
	}

	private void removeEmpty(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.equals(root) && root.getFullPath().isPrefixOf(folder.getFullPath())) {
			folder.refreshLocal(IResource.DEPTH_ONE, null);
			if (folder.members(IContainer.INCLUDE_HIDDEN | IContainer.INCLUDE_TEAM_PRIVATE_MEMBERS).length == 0) {
				folder.delete(false, null);
				removeEmpty(folder.getParent());
			}
		}
	}
}
