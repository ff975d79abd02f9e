package dev.lectern.workspace.internal.documents;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;
import dev.lectern.workspace.DeckLocation;
import dev.lectern.workspace.DeckState;
import dev.lectern.workspace.OpenCourses;

/** Follows one document: edits are noted where they happen, snapshots are derived in a job. */
final class LiveDeck implements DeckDocument {

	private static final Deck NOTHING_READ = Deck.of("", Profile.DEFAULT); //$NON-NLS-1$

	private final IDocument document;
	private final OpenCourses courses;
	private final PendingEdits pending;
	private final List<DeckListener> listeners = new CopyOnWriteArrayList<>();
	private final Job deriving;
	private volatile DeckState state;
	private final IDocumentListener edits = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the text after the change is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			String text = event.getText() == null ? "" : event.getText(); //$NON-NLS-1$
			pending.add(new TextEdit(event.getOffset(), event.getLength(), text), event.getModificationStamp());
			derive();
		}
	};

	LiveDeck(IDocument document, OpenCourses courses) {
		this.document = document;
		this.courses = courses;
		this.state = new DeckState(NOTHING_READ, IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP);
		this.pending = new PendingEdits(document.get(), stampOf(document));
		this.deriving = new DerivingJob();
		document.addDocumentListener(edits);
		derive();
	}

	private static long stampOf(IDocument document) {
		return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	}

	void derive() {
		deriving.schedule();
	}

	void stop() {
		document.removeDocumentListener(edits);
		listeners.clear();
		deriving.cancel();
	}

	@Override
	public IDocument document() {
		return document;
	}

	@Override
	public DeckState state() {
		return state;
	}

	@Override
	public Optional<IFile> file() {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		IPath location = buffer == null ? null : buffer.getLocation();
		return location == null || location.segmentCount() < 2 ? Optional.empty()
				: Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(location)).filter(IFile::exists);
	}

	@Override
	public Optional<DeckLocation> location() {
		return file().flatMap(file -> courses.courseOf(file).flatMap(course -> course.locate(file)));
	}

	@Override
	public void addListener(DeckListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeListener(DeckListener listener) {
		listeners.remove(listener);
	}

	private Profile profile() {
		return file().flatMap(file -> courses.courseOf(file).flatMap(course -> course.profile(file))).orElse(Profile.DEFAULT);
	}

	private final class DerivingJob extends Job {

		DerivingJob() {
			super(NLS.bind(Messages.Deriving, file().map(IFile::getName).orElse(""))); //$NON-NLS-1$
			setSystem(true);
			setPriority(INTERACTIVE);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == DeckDocuments.DERIVING;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			DeckState before = state;
			DeckState after = pending.applyTo(before);
			Profile profile = profile();
			if (!after.deck().profile().equals(profile)) {
				after = new DeckState(after.deck().withProfile(profile), after.modificationStamp());
			}
			if (!after.equals(before)) {
				state = after;
				for (DeckListener listener : listeners) {
					listener.deckChanged(LiveDeck.this, before, after);
				}
			}
			return Status.OK_STATUS;
		}
	}
}
