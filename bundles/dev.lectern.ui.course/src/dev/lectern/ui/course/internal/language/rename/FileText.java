package dev.lectern.ui.course.internal.language.rename;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.ContentStamp;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.UndoEdit;

/** Changes the text of a file that may move afterwards; the text comes back where it is then. */
final class FileText extends TextFileChange {

	private final IFile after;
	private String before;
	private String changed;

	/** @param after where the file will be when this is to be undone */
	FileText(String name, IFile file, IFile after) {
		super(name, file);
		this.after = after;
	}

	@Override
	protected UndoEdit performEdits(IDocument document) throws BadLocationException {
		before = document.get();
		UndoEdit undo = super.performEdits(document);
		changed = document.get();
		return undo;
	}

	@Override
	protected Change createUndoChange(UndoEdit edit, ContentStamp stampToRestore) {
		return new RestoredText(getName(), after, getFile(), changed, before);
	}
}
