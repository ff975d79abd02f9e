package dev.lectern.ui.course.internal.language.create;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.CreateFileOperation;

/** Writes a file that is not there yet. */
public final class NewFile {

	private NewFile() {
	}

	/**
	 * Writes the file in UTF-8, with the folders it needs; can be undone. Not for the UI thread.
	 *
	 * @param label what Undo calls it
	 * @throws CoreException when it cannot be written; the message is for the author
	 */
	public static void create(IFile file, String text, String label, IProgressMonitor monitor) throws CoreException {
		CreateFileOperation operation = new CreateFileOperation(file, null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), label);
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor, null);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof CoreException cause ? cause : new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
