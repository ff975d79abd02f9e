package dev.lectern.ui.course.internal.language.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.deck.TextEdit;

/** Edits files in their editors, so that the author sees it, can undo it, and saves it. For the UI thread. */
final class FileEdits {

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor"; //$NON-NLS-1$

	private FileEdits() {
	}

	/** Opens a file and makes the edits, all of them as one that can be undone; where the file no longer has the text that the edits are of, says so instead. */
	static void apply(IWorkbenchPage page, IFile file, String text, List<TextEdit> edits) {
		try {
			ITextEditor editor = Adapters.adapt(IDE.openEditor(page, file, EDITOR), ITextEditor.class);
			IDocument document = editor == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
			if (document == null || !document.get().equals(text)) {
				Optional.ofNullable(editor).map(shown -> shown.getEditorSite().getActionBars().getStatusLineManager())
						.ifPresent(status -> status.setErrorMessage(NLS.bind(Messages.Moved_On, file.getName())));
				return;
			}
			apply(document, edits);
			editor.selectAndReveal(edits.getFirst().offset(), 0);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** @param edits in order, for the document's present text */
	static void apply(IDocument document, List<TextEdit> edits) {
		Optional<IDocumentUndoManager> undo = Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document));
		undo.ifPresent(IDocumentUndoManager::beginCompoundChange);
		try {
			for (TextEdit edit : edits.reversed()) {
				document.replace(edit.offset(), edit.length(), edit.replacement());
			}
		} catch (BadLocationException e) {
			ILog.of(FileEdits.class).error(e.getMessage(), e);
		} finally {
			undo.ifPresent(IDocumentUndoManager::endCompoundChange);
		}
	}
}
