package dev.lectern.ui.course.internal.language.rename;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.ReplaceEdit;

import dev.lectern.deck.TextEdit;
import dev.lectern.ui.course.internal.language.model.CurrentText;

/** Gives a file the text it had. Refuses where it has been changed since: what was written then would be lost. */
final class RestoredText extends Change {

	private final String name;
	private final IFile file;
	private final IFile after;
	private final String expected;
	private final String restored;

	/** @param after where the file will be when this is to be undone */
	RestoredText(String name, IFile file, IFile after, String expected, String restored) {
		this.name = name;
		this.file = file;
		this.after = after;
		this.expected = expected;
		this.restored = restored;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public void initializeValidationData(IProgressMonitor monitor) {
		// the text that is expected is all there is to know
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		return isAsExpected() ? new RefactoringStatus() : RefactoringStatus.createFatalErrorStatus(changedSince());
	}

	private boolean isAsExpected() {
		try {
			return CurrentText.of(file).text().equals(expected);
		} catch (IOException goneOrForbidden) {
			return false;
		}
	}

	private String changedSince() {
		return NLS.bind(Messages.Changed_Since, file.getFullPath().makeRelative());
	}

	@Override
	public Change perform(IProgressMonitor monitor) throws CoreException {
		if (!isAsExpected()) {
			throw new CoreException(Status.error(changedSince()));
		}
		TextEdit edit = TextEdit.between(expected, restored);
		FileText change = new FileText(name, file, after);
		change.setEdit(new ReplaceEdit(edit.offset(), edit.length(), edit.replacement()));
		change.initializeValidationData(monitor);
		try {
			return change.perform(monitor);
		} finally {
			change.dispose();
		}
	}

	@Override
	public Object getModifiedElement() {
		return file;
	}
}
