package dev.lectern.app.internal.course;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;

import dev.lectern.workspace.DeckDocuments;

/** A deck that is read and followed before its editor is there, which finds both as it does when there is another editor of that file. For jobs. */
final class DeckAhead implements AutoCloseable {

	private final ITextFileBufferManager files = FileBuffers.getTextFileBufferManager();
	private final ServiceCaller<DeckDocuments> decks = new ServiceCaller<>(DeckAhead.class, DeckDocuments.class);
	private final IPath path;
	private final IDocument document;

	private DeckAhead(IPath path, IProgressMonitor monitor) throws CoreException {
		this.path = path;
		files.connect(path, LocationKind.IFILE, monitor);
		document = files.getTextFileBuffer(path, LocationKind.IFILE).getDocument();
		decks.call(documents -> documents.connect(document));
	}

	/**
	 * Reads a deck, unless it is open: there is nothing to read then, and its text belongs to the UI thread.
	 *
	 * @param open opens its editor, to whom alone it belongs afterwards
	 */
	static void read(IFile file, IProgressMonitor monitor, Runnable open) throws CoreException {
		if (FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null) {
			open.run();
			return;
		}
		try (DeckAhead ahead = new DeckAhead(file.getFullPath(), monitor)) {
			open.run();
		}
	}

	@Override
	public void close() throws CoreException {
		decks.call(documents -> documents.disconnect(document));
		decks.unget();
		files.disconnect(path, LocationKind.IFILE, null);
	}
}
