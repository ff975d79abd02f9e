package dev.lectern.ui.course.internal.manifest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ltk.core.refactoring.resource.ResourceChange;
import org.eclipse.osgi.util.NLS;

/** Writes a deck in UTF-8, with the folders it needs; a file that is there is left alone. Its undo deletes the deck, unless it was changed since. */
final class NewDeckChange extends ResourceChange {

	private final IFile file;
	private final String text;

	NewDeckChange(IFile file, String text) {
		this.file = file;
		this.text = text;
	}

	@Override
	protected IResource getModifiedResource() {
		return file;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.Create_Deck, file.getProjectRelativePath().removeFirstSegments(1));
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change perform(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		if (file.exists()) {
			return new NullChange();
		}
		create(file.getParent(), progress.split(1));
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, progress.split(1));
		return new DeleteResourceChange(file.getFullPath(), false);
	}

	private static void create(IContainer container, IProgressMonitor monitor) throws CoreException {
		container.refreshLocal(IResource.DEPTH_ZERO, monitor);
		if (container instanceof IFolder folder && !folder.exists()) {
			create(folder.getParent(), monitor);
			folder.create(IResource.NONE, true, monitor);
		}
	}
}
