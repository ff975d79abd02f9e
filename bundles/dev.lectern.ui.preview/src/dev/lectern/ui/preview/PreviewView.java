package dev.lectern.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;
import dev.lectern.page.feed.Shown;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.follow.CourseNews;
import dev.lectern.ui.preview.internal.follow.DeckFollower;
import dev.lectern.ui.preview.internal.follow.FollowedDeck;
import dev.lectern.ui.preview.internal.follow.WayBack;
import dev.lectern.ui.preview.internal.link.LinkOpening;
import dev.lectern.ui.preview.internal.live.LivePreview;
import dev.lectern.ui.preview.internal.live.PageLook;
import dev.lectern.ui.preview.internal.live.PreviewEvents;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.note.CourseNotes;
import dev.lectern.ui.preview.internal.present.OutsideBrowser;
import dev.lectern.ui.preview.internal.present.Presenting;
import dev.lectern.ui.preview.internal.remote.RemoteStyles;
import dev.lectern.ui.preview.internal.view.BrowserPane;
import dev.lectern.ui.preview.internal.view.ComingPage;
import dev.lectern.ui.preview.internal.view.CommandStates;
import dev.lectern.ui.preview.internal.view.DeckOpening;
import dev.lectern.ui.preview.internal.view.LanguageSwitch;
import dev.lectern.ui.preview.internal.view.LookChoices;
import dev.lectern.ui.preview.internal.view.LookMemory;
import dev.lectern.ui.preview.internal.view.Messages;
import dev.lectern.ui.preview.internal.view.NotesHandler;
import dev.lectern.ui.preview.internal.view.OverviewHandler;
import dev.lectern.ui.preview.internal.view.StatusText;
import dev.lectern.ui.preview.internal.view.TrustHandler;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourses;

/**
 * The preview view. It shows the deck of the deck editor that was active last, at the slide the caret is in, and takes the caret along when
 * somebody goes to another slide in the page. What it says of a course, and what the author decides about it, is {@link #notes}' business, what is shown outside
 * {@link #presenting}'s. For the UI thread, as all views; {@link #shownDeck}, {@link #slideInView} and {@link #isReady} may be called on any thread.
 */
public final class PreviewView extends ViewPart {

	/** The view's id. */
	public static final String ID = "dev.lectern.ui.preview.view"; //$NON-NLS-1$

	private static final String CONTEXT = "dev.lectern.ui.preview.context"; //$NON-NLS-1$
	private static final String WEB_BUNDLE = "dev.lectern.reveal"; //$NON-NLS-1$
	private static final String WEB_FOLDER = "web"; //$NON-NLS-1$

	private final ServiceCaller<DeckDocuments> documents = new ServiceCaller<>(PreviewView.class, DeckDocuments.class);
	private final ServiceCaller<OpenCourses> courses = new ServiceCaller<>(PreviewView.class, OpenCourses.class);
	private final ServiceCaller<RemoteStyles> styles = new ServiceCaller<>(PreviewView.class, RemoteStyles.class);
	private final CourseNews courseNews = new CourseNews(this::followed, this::tellAgain, this::filesChanged);
	private final AtomicBoolean updateIsDue = new AtomicBoolean();
	private final ComingPage coming = new ComingPage();

	private CommandStates commands;
	private LanguageSwitch languages;
	private LookChoices choices;
	private DeckOpening opening;
	private UiThread uiThread;
	private BrowserPane pane;
	private LivePreview preview;
	private DeckFollower follower;
	private CourseNotes notes;
	private Presenting presenting;
	private LinkOpening links;
	private WayBack wayBack;
	private volatile FollowedDeck followed;
	private PageLook look = PageLook.PUBLISHED;
	private boolean overviewInToolbar;
	private boolean disposed;

	/* What the preview's commands depend on. */
	private record Possible(boolean following, boolean shown, boolean back, boolean on, boolean notes, boolean styles) {
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			look = LookMemory.read(memento);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		LookMemory.write(look, memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		uiThread = new UiThread(parent.getDisplay(), () -> disposed);
		opening = new DeckOpening(getSite());
		commands = new CommandStates(getSite());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		fillToolbar();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		if (!styles.call(service -> notes = new CourseNotes(parent, service, uiThread, this::tellAgain))) {
			throw new IllegalStateException("The service that knows style sheets of other sites is missing"); //$NON-NLS-1$
		}
		pane = new BrowserPane(parent, coming);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		pane.showMessage(Messages.PreviewView_noDeck, Messages.PreviewView_noDeckHelp);
		Assets assets = new BundleAssets(Platform.getBundle(WEB_BUNDLE), WEB_FOLDER);
		wayBack = new WayBack(this::followed, uiThread);
		preview = new LivePreview(assets, pane, new Events());
		preview.setLook(look);
		OutsideBrowser system = new OutsideBrowser();
		presenting = new Presenting(assets, () -> getSite().getShell(), uiThread, system, new Outside());
		links = new LinkOpening(() -> getSite().getShell(), uiThread, () -> courses.current().map(OpenCourses::courses).orElse(List.of()), opening::open, system);
		boolean found = documents.call(service -> {
			follower = new DeckFollower(getSite().getPage(), service, new Following());
			follower.start();
		}) && courses.call(service -> service.addListener(courseNews));
		if (!found) {
			ILog.of(PreviewView.class).error("The preview cannot follow decks: the services of dev.lectern.workspace are missing"); //$NON-NLS-1$
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		disposed = true;
		coming.isThere();
		if (follower != null) {
			follower.close();
		}
		documents.unget();
		courses.current().ifPresent(service -> service.removeListener(courseNews));
		courses.unget();
		if (notes != null) {
			notes.close();
		}
		styles.unget();
		if (preview != null) {
			preview.close();
		}
		if (presenting != null) {
			presenting.close();
		}
		super.dispose();
	}

	/** Loads the page again and shows the deck in it; tries again when there could be no page. */
	public void reload() {
		preview.reload();
		tellAgain();
	}

	/** How somebody looks at decks here: zoom, theme, notes. */
	public PageLook look() {
		return look;
	}

	/** Looks at decks in another way. */
	public void setLook(PageLook wanted) {
		look = wanted;
		preview.setLook(wanted);
		choices.show(wanted);
		commands.toggled(NotesHandler.COMMAND);
	}

	/** What is shown outside this view. */
	public Presenting presenting() {
		return presenting;
	}

	/** What there is to say of the course that is shown, and what the author decides about it. */
	public CourseNotes notes() {
		return notes;
	}

	/** Whether there is a deck to show, as far as editors tell. */
	public boolean isFollowing() {
		return followed != null;
	}

	/**
	 * Shows a slide near the one in view, if there is one; the caret goes there too.
	 *
	 * @param distance how many slides on in reading order; negative: back
	 */
	public void showNeighbour(int distance) {
		neighbour(distance).ifPresent(preview::move);
	}

	/** Whether there is a slide so far from the one in view. @param distance see {@link #showNeighbour} */
	public boolean hasNeighbour(int distance) {
		return neighbour(distance).isPresent();
	}

	/** Shows the overview of all slides, or one slide again. */
	public void showOverview(boolean shown) {
		preview.showOverview(shown);
		refreshToolbar();
	}

	/** Whether the page shows the overview of all slides, whoever asked for it. */
	public boolean isOverview() {
		return preview.isOverview();
	}

	/** The way to the same slide in another language. */
	public IAction languageSwitch() {
		return languages;
	}

	/** Whether a page is there and shows what the editor has, as far as the workspace has derived it. */
	public boolean isReady() {
		return followed != null && preview.isUpToDate();
	}

	/** The snapshot that is in the page, as the page said itself; empty while it shows none. */
	public Optional<Deck> shownDeck() {
		return preview.inPage().filter(shown -> followed != null && followed.source().equals(shown.source())).map(Shown::deck);
	}

	/** The snapshot that the page has painted, for those who measure; always empty unless the system property {@code dev.lectern.preview.stamps} is set. */
	public Optional<Deck> paintedDeck() {
		return preview.painted().map(Shown::deck);
	}

	/** The slide in view, as the page said itself, whoever went there. */
	public Optional<SlideId> slideInView() {
		return preview.slideInView();
	}

	/** The message that stands in place of the page; empty when one sees the page. */
	public String visibleMessage() {
		return pane.visibleMessage();
	}

	/**
	 * Evaluates a script in the page, for tests: it waits for the browser.
	 *
	 * @param script with a {@code return}
	 * @throws IllegalStateException when there is no browser yet
	 */
	public Object evaluate(String script) {
		return pane.evaluate(script);
	}

	private void fillToolbar() {
		languages = new LanguageSwitch(this::openAtSlideInView);
		choices = new LookChoices(uiThread, this::look, this::setLook);
		IToolBarManager toolbar = getViewSite().getActionBars().getToolBarManager();
		toolbar.add(languages);
		toolbar.add(new Separator());
		choices.addTo(toolbar);
	}

	private Optional<FollowedDeck> followed() {
		return Optional.ofNullable(followed);
	}

	private void tellAgain() {
		followed().ifPresent(FollowedDeck::tellAgain);
		notes.lookAgain();
		commands.toggled(TrustHandler.COMMAND);
	}

	private void tellAgain(FollowedDeck deck) {
		deck.tellAgain();
		update();
	}

	private void filesChanged(Path folder, Set<String> files) {
		preview.filesChanged(folder, files);
		presenting.filesChanged(folder, files);
	}

	private Optional<SlideId> neighbour(int distance) {
		List<SlideId> slides = shownDeck().stream().flatMap(deck -> deck.slides().stream()).map(Slide::id).toList();
		int place = slideInView().map(slides::indexOf).orElse(-1) + distance;
		return place >= 0 && place < slides.size() ? Optional.of(slides.get(place)) : Optional.empty();
	}

	private void openAtSlideInView(DeckFile file) {
		Optional<SlideId> inView = slideInView();
		int slide = shownDeck().stream().flatMap(shown -> shown.slides().stream()).filter(one -> inView.equals(Optional.of(one.id()))).findFirst().map(Slide::index).orElse(1);
		followed().flatMap(FollowedDeck::location).ifPresent(location -> opening.open(location.course(), file, slide));
	}

	private void refreshToolbar() {
		overviewInToolbar = isOverview();
		commands.toggled(OverviewHandler.COMMAND);
	}

	private void update() {
		if (updateIsDue.compareAndSet(false, true)) {
			uiThread.later(() -> {
				updateIsDue.set(false);
				FollowedDeck deck = followed;
				Optional<Deck> shown = shownDeck();
				if (shown.isPresent()) {
					coming.isThere();
					pane.showPage();
				}
				if (overviewInToolbar != isOverview()) {
					refreshToolbar();
				}
				Optional.ofNullable(deck).filter(one -> opening.isPossible()).flatMap(FollowedDeck::location).ifPresentOrElse(languages::offer, languages::offerNothing);
				commands.possible(new Possible(deck != null, shown.isPresent(), hasNeighbour(-1), hasNeighbour(1), notes.isAboutSomething(), notes.hasStyleSheetsElsewhere()));
				setContentDescription(deck == null ? "" : StatusText.of(deck, shown, slideInView())); //$NON-NLS-1$
			});
		}
	}

	private final class Following implements DeckFollower.Listener {

		@Override
		public void following(Optional<FollowedDeck> deck) {
			followed = deck.orElse(null);
			choices.offer(deck.isPresent());
			if (deck.isPresent()) {
				coming.isExpected();
				presenting.expectDeck();
			} else {
				presenting.nothingToPresent();
				preview.clear();
				notes.showNothing();
				pane.showMessage(Messages.PreviewView_noDeck, Messages.PreviewView_noDeckHelp);
			}
			update();
		}

		@Override
		public void deckChanged(FollowedDeck deck, Deck snapshot, Optional<SlideId> slide) {
			Optional<PreviewSite> site = deck.site(snapshot).map(notes::answered);
			if (site.isPresent()) {
				preview.show(site.get(), deck.source(), snapshot, slide);
				presenting.show(site.get(), deck.source(), snapshot, slide);
				notes.show(site.get(), snapshot);
				choices.offerThemes(site.get(), preview::themes);
				update();
			} else {
				preview.clear();
				presenting.nothingToPresent();
				uiThread.later(() -> pane.showMessage(Messages.PreviewView_noFolder, Messages.PreviewView_noFolderHelp));
			}
		}

		@Override
		public void slideEntered(FollowedDeck deck, SlideId slide) {
			preview.goTo(slide);
		}
	}

	private final class Outside implements Presenting.Follower {

		@Override
		public Optional<SlideId> slideInView() {
			return shownDeck().flatMap(shown -> PreviewView.this.slideInView());
		}

		@Override
		public void leftAt(Object source, SlideId slide) {
			if (!disposed && followed().filter(deck -> deck.source().equals(source)).isPresent()) {
				preview.move(slide);
			}
		}

		@Override
		public void linkClicked(PageLink link) {
			links.open(link);
		}
	}

	private final class Events implements PreviewEvents {

		@Override
		public void changed() {
			update();
		}

		@Override
		public void moved(SlideId slide) {
			shownDeck().ifPresent(shown -> wayBack.follow(preview, shown, slide));
		}

		@Override
		public void sourceWanted(Deck snapshot, SlideId slide, SourceRange range) {
			wayBack.select(snapshot, range);
		}

		@Override
		public void linkClicked(PageLink link) {
			links.open(link);
		}

		@Override
		public void unavailable(Exception cause) {
			ILog.of(PreviewView.class).warn("No preview", cause); //$NON-NLS-1$
			uiThread.later(() -> pane.showMessage(Messages.PreviewView_unavailable,
					NLS.bind(Messages.PreviewView_unavailableHelp, cause.getLocalizedMessage())));
		}

		@Override
		public void failed(String what, Throwable cause) {
			ILog.of(PreviewView.class).error(what, cause);
		}
	}
}
