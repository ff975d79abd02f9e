package dev.lectern.ui.citation.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import dev.lectern.citation.SlideCitations;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;

/** Reads the citations of one document's snapshots in a job. */
final class FollowedDocument {

	/** How long to wait for more typing, in milliseconds. */
	private static final long PAUSE = 150;

	private final DeckDocuments decks;
	private final DeckDocument deck;
	private final UiThread uiThread;
	private final SlideCitations read = new SlideCitations();
	private final List<Consumer<DeckCitations>> waiting = new ArrayList<>();
	private final DeckListener listener = (document, before, after) -> read();
	private final Job job = new Job(Messages.Reading) {

		@Override
		public boolean belongsTo(Object family) {
			return family == LiveCitations.READING;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			found = Optional.of(DeckCitations.of(deck.state(), read));
			uiThread.later(FollowedDocument.this::deliver);
			return Status.OK_STATUS;
		}
	};
	private volatile Optional<DeckCitations> found = Optional.empty();
	int users;

	FollowedDocument(DeckDocuments decks, IDocument document, Display display) {
		this.decks = decks;
		uiThread = new UiThread(display);
		job.setSystem(true);
		deck = decks.connect(document);
		deck.addListener(listener);
		read();
	}

	private void read() {
		job.schedule(PAUSE);
		job.wakeUp(PAUSE); // one that sleeps already sleeps longer
	}

	Optional<DeckCitations> found() {
		return found;
	}

	void whenCurrent(Consumer<DeckCitations> then) {
		waiting.add(then);
		deliver();
	}

	private void deliver() {
		found.filter(citations -> citations.state().isCurrent(deck.document())).ifPresent(citations -> {
			List<Consumer<DeckCitations>> due = List.copyOf(waiting);
			waiting.clear();
			due.forEach(one -> one.accept(citations));
		});
	}

	void stop() {
		waiting.clear();
		deck.removeListener(listener);
		job.cancel();
		decks.disconnect(deck.document());
	}
}
