package dev.lectern.ui.preview.internal.follow;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The document in an editor and the file it is the text of, whatever the editor's input is and calls itself.
 *
 * @param document the document
 * @param name     the file's name
 * @param path     where it is; empty when that is not on this machine
 */
record EditedFile(IDocument document, String name, Optional<Path> path) {

	/** Empty when the editor has no document, or one that is no file's. Reads nothing. */
	static Optional<EditedFile> of(ITextEditor editor) {
		IDocument document = document(editor);
		ITextFileBuffer buffer = document == null ? null : ITextFileBufferManager.DEFAULT.getTextFileBuffer(document);
		return Optional.ofNullable(buffer).map(ITextFileBuffer::getFileStore).map(store -> new EditedFile(document, store.getName(), path(store)));
	}

	/** Null when the editor has none, as while it closes. */
	static IDocument document(ITextEditor editor) {
		IDocumentProvider provider = editor.getDocumentProvider();
		return provider == null ? null : provider.getDocument(editor.getEditorInput());
	}

	private static Optional<Path> path(IFileStore store) {
		URI address = store.toURI();
		return EFS.SCHEME_FILE.equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
	}
}
