package dev.lectern.ui.deck.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;

import dev.lectern.course.DeckSource;

/**
 * Lets a deck that is not UTF-8 be saved in the charset it was read in. The platform asks the content for the charset when it saves, and the
 * content does not tell; only a charset set for the file counts. So one is set while the deck is open, and taken back when it is closed: the
 * next time the bytes are looked at again. The setting is kept with the project, not in the course folder.
 *
 * <p>The platform makes one of these for all decks, and calls it on the thread that opens or closes a deck. Setting waits for the workspace,
 * which is seldom needed and short; taking back is left to a job. Was the setting late, a quick save would be one in another charset.</p>
 */
public final class KeptEncoding implements IDocumentSetupParticipant, IFileBufferListener {

	/** What decoding puts in place of bytes that are no UTF-8. */
	private static final char NO_CHARACTER = '\uFFFD';

	/** Weak, because not every document that is set up becomes that of a buffer. */
	private final Set<IDocument> beingOpened = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
	private final Map<IPath, IFile> kept = Collections.synchronizedMap(new HashMap<>());

	@Override
	public void setup(IDocument document) {
		beingOpened.add(document);
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && beingOpened.remove(text.getDocument())) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().findMember(text.getLocation()) instanceof IFile member ? member : null;
			String charset = text.getEncoding();
			if (file != null && savedAsRead(charset) && text.getDocument().get().indexOf(NO_CHARACTER) >= 0) {
				readAnew(text, file);
			} else if (file != null && !savedAsRead(charset)) {
				keep(charset, text, file);
			}
		}
	}

	/** Only the begin of the file was looked at, and further on there is what UTF-8 has no character for: saved, it would be lost. */
	private void readAnew(ITextFileBuffer text, IFile file) {
		try (InputStream content = file.getContents(true)) {
			DeckSource source = DeckSource.of(content.readAllBytes());
			if (!source.isUtf8() && !source.hasByteOrderMark()) {
				keep(source.charset().name(), text, file);
				text.revert(new NullProgressMonitor());
			}
		} catch (IOException | CoreException e) {
			ILog.of(KeptEncoding.class).error("The encoding of " + file.getFullPath() + " cannot be found out", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void keep(String charset, ITextFileBuffer text, IFile file) {
		kept.put(text.getLocation(), file);
		text.setEncoding(charset);
	}

	/** UTF-8 is what decks are saved in anyhow, and UTF-16 is told by its mark. */
	private static boolean savedAsRead(String charset) {
		return charset == null || charset.equals(StandardCharsets.UTF_8.name()) || charset.startsWith(StandardCharsets.UTF_16.name());
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		IFile file = kept.remove(buffer.getLocation());
		if (file != null && buffer instanceof ITextFileBuffer text) {
			String charset = text.getEncoding();
			inJob(file, monitor -> {
				if (file.exists() && charset.equals(file.getCharset(false))) {
					file.setCharset(null, monitor);
				}
			});
		}
	}

	private static void inJob(IFile file, ICoreRunnable change) {
		Job job = Job.createSystem(Messages.keepingEncoding, change);
		job.setRule(file.getWorkspace().getRuleFactory().charsetRule(file));
		job.schedule();
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the charset of later content is the one that was set
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// as above
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// saving changes no charset
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// as above
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// as above
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the setting moves with the file
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the setting goes with the file
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// as above
	}
}
