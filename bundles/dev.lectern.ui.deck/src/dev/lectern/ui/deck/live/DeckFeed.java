package dev.lectern.ui.deck.live;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;
import dev.lectern.workspace.DeckState;

/**
 * Follows the deck in a document and brings what is derived of it to the UI thread.
 *
 * <p>The derivation runs in a job, one at a time and always for the newest snapshot; results that were overtaken on their way to the UI
 * thread are left out. A result may still be behind the text when it is shown: whoever uses its ranges in the document asks
 * {@link DeckState#isCurrent} first. All methods are for the UI thread.</p>
 *
 * @param <T> what is derived; immutable
 */
public final class DeckFeed<T> {

	/** The family of the jobs that derive, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = DeckFeed.class;

	private final ServiceCaller<DeckDocuments> decks = new ServiceCaller<>(DeckFeed.class, DeckDocuments.class);
	private final AtomicReference<Delivery<T>> latest = new AtomicReference<>();
	private final UiThread uiThread;
	private final int pause;
	private final Function<DeckState, T> derive;
	private final BiConsumer<DeckState, T> show;
	private final Job job;
	private final DeckListener listener;

	private volatile DeckDocument followed;

	/**
	 * @param name    what the job is called where jobs are listed
	 * @param display whose thread results are shown on
	 * @param pause   how long nothing must have changed, in milliseconds: what nobody watches while typing leaves the processor to what they do
	 * @param derive  called in a job; pure
	 * @param show    called on the UI thread while a document is followed
	 */
	public DeckFeed(String name, Display display, int pause, Function<DeckState, T> derive, BiConsumer<DeckState, T> show) {
		uiThread = new UiThread(display);
		this.pause = pause;
		this.derive = derive;
		this.show = show;
		job = new Derivation(name);
		listener = (document, before, after) -> {
			if (document == followed) {
				job.schedule(pause);
				job.wakeUp(pause); // one that sleeps already sleeps longer
			}
		};
	}

	/** Follows this document, and no other any longer. */
	public void follow(IDocument document) {
		stop();
		decks.call(documents -> followed = documents.connect(document));
		DeckDocument deck = followed;
		if (deck != null) {
			deck.addListener(listener);
			if (deck.state().isCurrent(document)) {
				job.schedule();
			}
		}
	}

	/** Follows nothing any longer; nothing is shown from now on. */
	public void stop() {
		DeckDocument deck = followed;
		followed = null;
		latest.set(null);
		if (deck != null) {
			deck.removeListener(listener);
			job.cancel();
			decks.call(documents -> documents.disconnect(deck.document()));
			decks.unget();
		}
	}

	private void derive() {
		DeckDocument deck = followed;
		if (deck == null) {
			return;
		}
		DeckState state = deck.state();
		Delivery<T> delivery = new Delivery<>(deck, state, derive.apply(state));
		if (latest.getAndSet(delivery) == null) {
			uiThread.later(this::deliver);
		}
	}

	private void deliver() {
		Delivery<T> delivery = latest.getAndSet(null);
		if (delivery != null && delivery.deck == followed) {
			show.accept(delivery.state, delivery.derived);
		}
	}

	private record Delivery<T>(DeckDocument deck, DeckState state, T derived) {
	}

	private final class Derivation extends Job {

		Derivation(String name) {
			super(name);
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			derive();
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
