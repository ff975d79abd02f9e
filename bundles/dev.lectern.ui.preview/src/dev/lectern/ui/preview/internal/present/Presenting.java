package dev.lectern.ui.preview.internal.present;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
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
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.thread.UiThread;

/**
 * Shows decks outside the preview: one presentation at a time, and pages in the system's browser. For the UI thread, but for {@link #show}, {@link #filesChanged},
 * {@link #expectDeck} and {@link #nothingToPresent}.
 */
public final class Presenting {

	private final Assets assets;
	private final Supplier<Shell> workbench;
	private final Screen.Screens screens;
	private final UiThread uiThread;
	private final Follower follower;
	private final OutsideBrowser browser;
	private final List<DeckSite> sites = new CopyOnWriteArrayList<>();
	private final AtomicReference<Runnable> wish = new AtomicReference<>();

	private PresentationWindows windows;
	private DeckSite presented;
	private boolean opening;
	private volatile boolean closed;
	private volatile boolean expected;
	private volatile Shown shown;

	/* What the editor has, as far as the workspace has derived it. */
	private record Shown(PreviewSite site, Object source, Deck deck, Optional<SlideId> author) {
	}

	/** Who shows decks in Lectern's window. */
	public interface Follower {

		/** The slide one sees there, which a presentation begins with. On the UI thread. */
		Optional<SlideId> slideInView();

		/** A presentation of a deck ended. On the UI thread. @param source what the deck is the text of; @param slide where it did */
		void leftAt(Object source, SlideId slide);

		/** Somebody clicked a link that leads out of a deck. On any thread. */
		void linkClicked(PageLink link);
	}

	/** @param workbench Lectern's window */
	public Presenting(Assets assets, Supplier<Shell> workbench, UiThread uiThread, OutsideBrowser browser, Follower follower) {
		this(assets, workbench, Screen::ofDesktop, uiThread, browser, follower);
	}

	Presenting(Assets assets, Supplier<Shell> workbench, Screen.Screens screens, UiThread uiThread, OutsideBrowser browser, Follower follower) {
		this.assets = Objects.requireNonNull(assets);
		this.workbench = Objects.requireNonNull(workbench);
		this.screens = Objects.requireNonNull(screens);
		this.uiThread = Objects.requireNonNull(uiThread);
		this.browser = Objects.requireNonNull(browser);
		this.follower = Objects.requireNonNull(follower);
	}

	/**
	 * Presents the deck that is shown full screen, soon; a presentation that is there comes to the front instead. Says so when there is no deck.
	 *
	 * @param fromStart whether to begin with the first slide and not with the one in view
	 */
	public void present(boolean fromStart) {
		if (windows != null) {
			windows.activate();
		} else if (!opening) {
			withDeck(now -> {
				opening = true;
				open(now, fromStart ? Optional.of(now.deck().slides().getFirst().id()) : begin(now), opened -> {
					opening = false;
					opened.ifPresent(this::present);
				});
			});
		}
	}

	/** Opens the deck that is shown in the system's browser, at the slide in view, soon. Says so when there is no deck. */
	public void openOutside() {
		withDeck(now -> {
			Optional<SlideId> slide = begin(now);
			Optional<DeckSite> there = sites.stream().filter(one -> one != presented && one.isOf(now.source(), now.site())).findFirst();
			if (there.isPresent()) {
				read(there.get(), slide);
			} else {
				open(now, slide, opened -> opened.ifPresent(one -> read(one, slide)));
			}
		});
	}

	/** This snapshot is shown now; whoever shows an earlier one of the same deck follows. On any thread. @param author the slide the author is in */
	public void show(PreviewSite site, Object source, Deck deck, Optional<SlideId> author) {
		synchronized (sites) {
			shown = new Shown(site, source, deck, author);
			sites.forEach(one -> one.show(source, deck));
		}
		grantWish();
	}

	/* What was shown while it was being opened is newer than what it was opened with. */
	private void add(DeckSite opened) {
		synchronized (sites) {
			sites.add(opened);
			Shown now = shown;
			if (now != null) {
				opened.show(now.source(), now.deck());
			}
		}
	}

	/** Files of a course came or changed; whoever shows a deck of it shows them anew. On any thread. @param folder the course's; @param files relative to it, with {@code /} */
	public void filesChanged(Path folder, Set<String> files) {
		sites.forEach(one -> one.filesChanged(folder, files));
	}

	/** A deck is on its way: what somebody wants to do with it can wait for it. On any thread. */
	public void expectDeck() {
		shown = null;
		expected = true;
	}

	/** No deck is shown; what is presented goes on. On any thread. */
	public void nothingToPresent() {
		shown = null;
		expected = false;
		wish.set(null);
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
		PresentationWindows opened = new PresentationWindows(workbench.get(), screens, deck, this::over);
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
		deck.place().slide().ifPresent(slide -> follower.leftAt(deck.source(), slide));
	}

	private void end(List<DeckSite> ended) {
		sites.removeAll(ended);
		Job closing = Job.createSystem("Close decks", (ICoreRunnable) monitor -> ended.forEach(DeckSite::close)); //$NON-NLS-1$
		closing.schedule();
	}

	private void withDeck(Consumer<Shown> task) {
		Shown now = shown;
		if (now != null) {
			task.accept(now);
		} else if (expected) {
			wish.set(() -> withDeck(task));
			if (shown != null) {
				grantWish(); // it came in between
			}
		} else {
			sayThatThereIsNone();
		}
	}

	private void grantWish() {
		Optional.ofNullable(wish.getAndSet(null)).ifPresent(uiThread::later);
	}

	/* A page that is still being loaded is nowhere, but the author is. */
	private Optional<SlideId> begin(Shown now) {
		List<SlideId> slides = now.deck().slides().stream().map(Slide::id).toList();
		return follower.slideInView().filter(slides::contains).or(now::author).or(() -> slides.stream().findFirst());
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
				add(opened);
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
		public void linkClicked(PageLink link) {
			follower.linkClicked(link);
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
