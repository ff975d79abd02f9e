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

	static DeckAhead of(IFile file, IProgressMonitor monitor) throws CoreException {
		return new DeckAhead(file.getFullPath(), monitor);
	}

	/** From here on it is its editor's, if it has one by now. */
	@Override
	public void close() throws CoreException {
		decks.call(documents -> documents.disconnect(document));
		decks.unget();
		files.disconnect(path, LocationKind.IFILE, null);
	}
}
