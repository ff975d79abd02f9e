package dev.lectern.ui.preview;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

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
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;
import dev.lectern.page.feed.Shown;
import dev.lectern.page.serve.Assets;
import dev.lectern.ui.preview.internal.follow.DeckFollower;
import dev.lectern.ui.preview.internal.follow.FollowedDeck;
import dev.lectern.ui.preview.internal.live.LivePreview;
import dev.lectern.ui.preview.internal.live.PageLook;
import dev.lectern.ui.preview.internal.live.PreviewEvents;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.note.CourseNotes;
import dev.lectern.ui.preview.internal.note.Note;
import dev.lectern.ui.preview.internal.present.Presenting;
import dev.lectern.ui.preview.internal.view.BrowserPane;
import dev.lectern.ui.preview.internal.view.ChoiceButton;
import dev.lectern.ui.preview.internal.view.ChoiceButton.Choice;
import dev.lectern.ui.preview.internal.view.DeckOpening;
import dev.lectern.ui.preview.internal.view.LanguageSwitch;
import dev.lectern.ui.preview.internal.view.LookMemory;
import dev.lectern.ui.preview.internal.view.Messages;
import dev.lectern.ui.preview.internal.view.NotesHandler;
import dev.lectern.ui.preview.internal.view.OverviewHandler;
import dev.lectern.ui.preview.internal.view.StatusText;
import dev.lectern.ui.preview.internal.view.TrustHandler;
import dev.lectern.ui.preview.internal.view.UiThread;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/**
 * The preview view. It shows the deck of the deck editor that was active last, at the slide the caret is in, and takes the caret along when
 * somebody goes to another slide in the page. For the UI thread, as all views;
 * {@link #shownDeck}, {@link #slideInView} and {@link #isUpToDate} may be called on any thread.
 */
public final class PreviewView extends ViewPart {

	/** The view's id. */
	public static final String ID = "dev.lectern.ui.preview.view"; //$NON-NLS-1$

	private static final String CONTEXT = "dev.lectern.ui.preview.context"; //$NON-NLS-1$
	private static final String WEB_BUNDLE = "dev.lectern.reveal"; //$NON-NLS-1$
	private static final String WEB_FOLDER = "web"; //$NON-NLS-1$
	private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);

	private final ServiceCaller<DeckDocuments> documents = new ServiceCaller<>(PreviewView.class, DeckDocuments.class);
	private final ServiceCaller<OpenCourses> courses = new ServiceCaller<>(PreviewView.class, OpenCourses.class);
	private final CoursesListener courseChanges = new CourseChanges();
	private final AtomicBoolean updateIsDue = new AtomicBoolean();

	private LanguageSwitch languages;
	private DeckOpening opening;
	private UiThread uiThread;
	private BrowserPane pane;
	private LivePreview preview;
	private DeckFollower follower;
	private volatile FollowedDeck followed;
	private boolean overviewInToolbar;
	private boolean disposed;
	private PageLook look = PageLook.PUBLISHED;
	private ChoiceButton<OptionalInt> zooms;
	private ChoiceButton<String> themes;
	private CourseNotes notes;
	private Presenting presenting;
	private volatile PreviewSite themesOffered;

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
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		fillToolbar();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		notes = new CourseNotes(parent, uiThread, this::tellAgain);
		pane = new BrowserPane(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		pane.showMessage(Messages.PreviewView_noDeck, Messages.PreviewView_noDeckHelp);
		Assets assets = new BundleAssets(Platform.getBundle(WEB_BUNDLE), WEB_FOLDER);
		Events events = new Events();
		preview = new LivePreview(assets, pane, events);
		preview.setLook(look);
		presenting = new Presenting(assets, () -> getSite().getShell(), uiThread, this::presentationEnded, events::linkClicked);
		boolean found = documents.call(service -> {
			follower = new DeckFollower(getSite().getPage(), service, new Following());
			follower.start();
		}) && courses.call(service -> service.addListener(courseChanges));
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
		if (follower != null) {
			follower.close();
		}
		documents.unget();
		courses.current().ifPresent(service -> service.removeListener(courseChanges));
		courses.unget();
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
		zooms.show(wanted.zoom());
		themes.show(wanted.theme());
		getSite().getService(ICommandService.class).refreshElements(NotesHandler.COMMAND, null);
	}

	/** Presents the deck full screen; says so when there is none. */
	public void present(boolean fromStart) {
		presenting.present(fromStart ? Optional.empty() : slideInView());
	}

	/** Opens the deck in the system's browser; says so when there is none. */
	public void openOutside() {
		presenting.openOutside(slideInView());
	}

	/** What is shown outside this view. */
	public Presenting presenting() {
		return presenting;
	}

	/** Whether scripts of the course that is shown run. */
	public boolean isTrusted() {
		return notes.isTrusted();
	}

	/** The author trusts the course that is shown, or does not; the page follows, soon. */
	public void setTrusted(boolean trusted) {
		notes.setTrusted(trusted);
	}

	/** Fetches the style sheets anew that the course takes from other sites. */
	public void fetchStyleSheets() {
		notes.fetchStyleSheets();
	}

	/** The note above the page. */
	public Optional<Note> note() {
		return notes.visible();
	}

	/**
	 * Shows a slide near the one in view, if there is one; the caret goes there too.
	 *
	 * @param distance how many slides on in reading order; negative: back
	 */
	public void showNeighbour(int distance) {
		Optional<Deck> deck = shownDeck();
		if (deck.isEmpty()) {
			return;
		}
		List<SlideId> slides = deck.get().slides().stream().map(Slide::id).toList();
		int place = slideInView().map(slides::indexOf).orElse(-1) + distance;
		if (place >= 0 && place < slides.size()) {
			preview.move(slides.get(place));
		}
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
		zooms = new ChoiceButton<>("dev.lectern.preview.zoom", Messages.PreviewView_zoom, "icons/zoom.svg", zoom -> setLook(look.withZoom(zoom))); //$NON-NLS-1$ //$NON-NLS-2$
		zooms.offer(Stream.concat(Stream.of(new Choice<>(Messages.PreviewView_zoomFit, OptionalInt.empty())),
				ZOOMS.stream().map(zoom -> new Choice<>(NLS.bind(Messages.PreviewView_zoomPercent, zoom), OptionalInt.of(zoom)))).toList(), look.zoom());
		themes = new ChoiceButton<>("dev.lectern.preview.theme", Messages.PreviewView_theme, "icons/theme.svg", theme -> setLook(look.withTheme(theme))); //$NON-NLS-1$ //$NON-NLS-2$
		IToolBarManager toolbar = getViewSite().getActionBars().getToolBarManager();
		toolbar.add(languages);
		toolbar.add(new Separator());
		toolbar.add(zooms);
		toolbar.add(themes);
	}

	private void tellAgain() {
		FollowedDeck deck = followed;
		if (deck != null) {
			deck.tellAgain();
		}
		notes.lookAgain();
		getSite().getService(ICommandService.class).refreshElements(TrustHandler.COMMAND, null);
	}

	private void offerThemes(PreviewSite site) {
		if (!site.equals(themesOffered)) {
			themesOffered = site;
			List<String> names = preview.themes(site);
			List<Choice<String>> offered = new ArrayList<>(List.of(new Choice<>(Messages.PreviewView_themeOfCourse, ""))); //$NON-NLS-1$
			names.forEach(name -> offered.add(new Choice<>(name, name)));
			uiThread.later(() -> themes.offer(names.isEmpty() ? List.of() : offered, look.theme()));
		}
	}

	private void presentationEnded(Object source, SlideId slide) {
		FollowedDeck deck = followed;
		if (!disposed && deck != null && deck.source().equals(source)) {
			preview.move(slide);
		}
	}

	private void openAtSlideInView(DeckFile file) {
		FollowedDeck deck = followed;
		if (deck != null) {
			int slide = shownDeck().flatMap(shown -> slideInView().flatMap(id -> shown.slides().stream().filter(one -> one.id().equals(id)).findFirst()))
					.map(Slide::index).orElse(1);
			deck.location().ifPresent(location -> opening.open(location.course(), file, slide));
		}
	}

	private void refreshToolbar() {
		overviewInToolbar = isOverview();
		getSite().getService(ICommandService.class).refreshElements(OverviewHandler.COMMAND, null);
	}

	private void update() {
		if (updateIsDue.compareAndSet(false, true)) {
			uiThread.later(() -> {
				updateIsDue.set(false);
				FollowedDeck deck = followed;
				Optional<Deck> shown = shownDeck();
				if (shown.isPresent()) {
					pane.showPage();
				}
				if (overviewInToolbar != isOverview()) {
					refreshToolbar();
				}
				Optional.ofNullable(deck).filter(one -> opening.isPossible()).flatMap(FollowedDeck::location).ifPresentOrElse(languages::offer, languages::offerNothing);
				setContentDescription(deck == null ? "" : StatusText.of(deck, shown, slideInView())); //$NON-NLS-1$
			});
		}
	}

	private final class Following implements DeckFollower.Listener {

		@Override
		public void following(Optional<FollowedDeck> deck) {
			followed = deck.orElse(null);
			presenting.nothingToPresent();
			if (deck.isEmpty()) {
				preview.clear();
				notes.showNothing();
				themesOffered = null;
				themes.offer(List.of(), look.theme());
				pane.showMessage(Messages.PreviewView_noDeck, Messages.PreviewView_noDeckHelp);
			}
			update();
		}

		@Override
		public void deckChanged(FollowedDeck deck, Deck snapshot, Optional<SlideId> slide) {
			Optional<PreviewSite> site = deck.site(snapshot).map(notes::answered);
			if (site.isPresent()) {
				preview.show(site.get(), deck.source(), snapshot, slide);
				presenting.show(site.get(), deck.source(), snapshot);
				notes.show(site.get(), snapshot);
				offerThemes(site.get());
				update();
			} else {
				preview.clear();
				uiThread.later(() -> pane.showMessage(Messages.PreviewView_noFolder, Messages.PreviewView_noFolderHelp));
			}
		}

		@Override
		public void slideEntered(FollowedDeck deck, SlideId slide) {
			preview.goTo(slide);
		}
	}

	/* A deck that is opened before its course is read stands outside of it at first. */
	private final class CourseChanges implements CoursesListener {

		@Override
		public void coursesChanged() {
			tellAgain();
		}

		@Override
		public void courseChanged(OpenCourse course) {
			tellAgain();
		}

		private void tellAgain() {
			FollowedDeck deck = followed;
			if (deck != null) {
				deck.tellAgain();
				update();
			}
		}
	}

	private final class Events implements PreviewEvents {

		@Override
		public void changed() {
			update();
		}

		@Override
		public void moved(SlideId slide) {
			FollowedDeck deck = followed;
			Optional<Deck> shown = shownDeck();
			if (deck == null || shown.isEmpty()) {
				return;
			}
			Runnable landing = deck.landing(shown.get(), slide);
			uiThread.later(() -> {
				if (deck == followed && preview.restsAt(shown.get(), slide)) {
					landing.run();
				}
			});
		}

		@Override
		public void sourceWanted(Deck snapshot, SlideId slide, SourceRange range) {
			FollowedDeck deck = followed;
			if (deck != null) {
				uiThread.later(() -> {
					if (deck == followed) {
						deck.select(snapshot, range);
					}
				});
			}
		}

		@Override
		public void linkClicked(String address) {
			if (address.startsWith("https://") || address.startsWith("http://")) { //$NON-NLS-1$ //$NON-NLS-2$
				uiThread.later(() -> openOutside(address));
			}
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

		private void openOutside(String address) {
			try {
				getSite().getWorkbenchWindow().getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
			} catch (PartInitException | MalformedURLException | IllegalArgumentException e) {
				ILog.of(PreviewView.class).warn("Cannot open " + address, e); //$NON-NLS-1$
			}
		}
	}
}
