package dev.lectern.ui.course.internal.manifest;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.UndoEdit;

import dev.lectern.deck.TextEdit;

/** Edits a text that must be as it was when the edits were worked out: what is typed meanwhile is never overwritten. */
final class ManifestTextChange extends TextFileChange {

	private final String expected;

	/** @param kind by which previews compare: the extension of such files */
	ManifestTextChange(String name, String kind, IFile file, String expected, List<TextEdit> edits) {
		super(name, file);
		this.expected = expected;
		setEdit(new MultiTextEdit());
		setTextType(kind);
		edits.forEach(edit -> addEdit(new ReplaceEdit(edit.offset(), edit.length(), edit.replacement())));
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
		RefactoringStatus status = super.isValid(monitor);
		if (!getCurrentDocument(monitor).get().equals(expected)) {
			status.addFatalError(Messages.Text_Changed);
		}
		return status;
	}

	/** On the document's thread, so that nobody types between looking and editing. */
	@Override
	protected UndoEdit performEdits(IDocument document) throws BadLocationException {
		CompletableFuture<UndoEdit> done = new CompletableFuture<>();
		FileBuffers.getTextFileBufferManager().execute(() -> {
			try {
				if (!document.get().equals(expected)) {
					throw new BadLocationException(Messages.Text_Changed);
				}
				done.complete(super.performEdits(document));
			} catch (BadLocationException | RuntimeException e) {
				done.completeExceptionally(e);
			}
		});
		try {
			return done.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof BadLocationException cause) {
				throw cause;
			}
			throw e;
		}
	}
}
