package dev.lectern.ui.preview.internal.present;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.deck.Deck;
import dev.lectern.deck.SlideId;
import dev.lectern.page.serve.Assets;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.view.UiThread;

/**
 * Shows decks outside the preview: one presentation at a time, and pages in the system's browser. For the UI thread, but for {@link #show} and
 * {@link #nothingToPresent}.
 */
public final class Presenting {

	private final Assets assets;
	private final Supplier<Shell> workbench;
	private final UiThread uiThread;
	private final BiConsumer<Object, SlideId> leftAt;
	private final Consumer<String> links;
	private final OutsideBrowser browser = new OutsideBrowser();
	private final List<DeckSite> sites = new CopyOnWriteArrayList<>();

	private PresentationWindows windows;
	private DeckSite presented;
	private boolean opening;
	private volatile boolean closed;
	private volatile Shown shown;

	/* What the editor has, as far as the workspace has derived it. */
	private record Shown(PreviewSite site, Object source, Deck deck) {
	}

	/**
	 * @param workbench Lectern's window
	 * @param leftAt    hears of the source of a deck whose presentation ended, and of the slide where it did
	 * @param links     hears on any thread of links that lead out of a deck
	 */
	public Presenting(Assets assets, Supplier<Shell> workbench, UiThread uiThread, BiConsumer<Object, SlideId> leftAt, Consumer<String> links) {
		this.assets = Objects.requireNonNull(assets);
		this.workbench = Objects.requireNonNull(workbench);
		this.uiThread = Objects.requireNonNull(uiThread);
		this.leftAt = Objects.requireNonNull(leftAt);
		this.links = Objects.requireNonNull(links);
	}

	/**
	 * Presents the deck that is shown full screen, soon; a presentation that is there comes to the front instead. Says so when there is no deck.
	 *
	 * @param slide where it begins; empty: with the first slide
	 */
	public void present(Optional<SlideId> slide) {
		Shown now = shown;
		if (windows != null) {
			windows.activate();
		} else if (now == null) {
			sayThatThereIsNone();
		} else if (!opening) {
			opening = true;
			SlideId begin = slide.orElseGet(() -> now.deck().slides().getFirst().id());
			open(now, Optional.of(begin), opened -> {
				opening = false;
				opened.ifPresent(this::present);
			});
		}
	}

	/** Opens the deck that is shown in the system's browser, soon. Says so when there is no deck. */
	public void openOutside(Optional<SlideId> slide) {
		Shown now = shown;
		if (now == null) {
			sayThatThereIsNone();
			return;
		}
		Optional<DeckSite> there = sites.stream().filter(one -> one != presented && one.isOf(now.source(), now.site())).findFirst();
		if (there.isPresent()) {
			read(there.get(), slide);
		} else {
			open(now, slide, opened -> opened.ifPresent(one -> read(one, slide)));
		}
	}

	/** This snapshot is shown now; whoever shows an earlier one of the same deck follows. On any thread. */
	public void show(PreviewSite site, Object source, Deck deck) {
		shown = new Shown(site, source, deck);
		sites.forEach(one -> one.show(source, deck));
	}

	/** No deck is shown; what is presented goes on. On any thread. */
	public void nothingToPresent() {
		shown = null;
	}

	/** The presentation there is. */
	public Optional<DeckSite> presented() {
		return Optional.ofNullable(presented);
	}

	/** The pages that are open outside, and the presentation. */
	public List<DeckSite> sites() {
		return List.copyOf(sites);
	}

	/** Ends the presentation and all pages outside. */
	public void close() {
		closed = true;
		if (windows != null) {
			windows.close();
		}
		end(List.copyOf(sites));
	}

	private void present(DeckSite deck) {
		PresentationWindows opened = new PresentationWindows(workbench.get(), deck, this::over);
		presented = deck;
		try {
			opened.open();
			windows = opened;
		} catch (SWTError e) {
			ILog.of(Presenting.class).warn("No browser for a presentation", e); //$NON-NLS-1$
			presented = null;
			end(List.of(deck));
			MessageDialog.openError(workbench.get(), Messages.PresentationWindows_title, Messages.PresentationWindows_noBrowser);
		}
	}

	private void over() {
		DeckSite deck = presented;
		windows = null;
		presented = null;
		end(List.of(deck));
		deck.place().slide().ifPresent(slide -> leftAt.accept(deck.source(), slide));
	}

	private void end(List<DeckSite> ended) {
		sites.removeAll(ended);
		Job closing = Job.createSystem("Close decks", (ICoreRunnable) monitor -> ended.forEach(DeckSite::close)); //$NON-NLS-1$
		closing.schedule();
	}

	private void sayThatThereIsNone() {
		MessageDialog.openInformation(workbench.get(), Messages.Presenting_noDeck, Messages.Presenting_noDeckHelp);
	}

	private void read(DeckSite deck, Optional<SlideId> slide) {
		Job.create(Messages.Presenting_open, (ICoreRunnable) monitor -> {
			String address = deck.reader(slide).toString();
			uiThread.later(() -> browser.open(workbench.get(), address));
		}).schedule();
	}

	private void open(Shown what, Optional<SlideId> slide, Consumer<Optional<DeckSite>> then) {
		Job.create(Messages.Presenting_open, (ICoreRunnable) monitor -> {
			try {
				DeckSite opened = DeckSite.open(assets, what.site(), what.source(), what.deck(), slide, new Events());
				sites.add(opened);
				if (closed) {
					end(List.of(opened));
				} else {
					uiThread.later(() -> then.accept(Optional.of(opened)));
				}
			} catch (IOException e) {
				ILog.of(Presenting.class).warn("A deck cannot be shown outside the preview", e); //$NON-NLS-1$
				uiThread.later(() -> {
					then.accept(Optional.empty());
					MessageDialog.openError(workbench.get(), Messages.PresentationWindows_title, NLS.bind(Messages.Presenting_failed, e.getLocalizedMessage()));
				});
			}
		}).schedule();
	}

	private final class Events implements PageEvents {

		@Override
		public void left() {
			withWindows(PresentationWindows::close);
		}

		@Override
		public void speakerViewWanted() {
			withWindows(PresentationWindows::toggleSpeakerView);
		}

		@Override
		public void swapWanted() {
			withWindows(PresentationWindows::swap);
		}

		@Override
		public void linkClicked(String address) {
			links.accept(address);
		}

		@Override
		public void failed(String what, Throwable cause) {
			ILog.of(Presenting.class).error(what, cause);
		}

		private void withWindows(Consumer<PresentationWindows> task) {
			uiThread.later(() -> {
				if (windows != null) {
					task.accept(windows);
				}
			});
		}
	}
}
