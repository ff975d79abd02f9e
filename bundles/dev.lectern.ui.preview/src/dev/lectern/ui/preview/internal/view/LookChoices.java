package dev.lectern.ui.preview.internal.view;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;

import dev.lectern.ui.preview.internal.live.PageLook;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.view.ChoiceButton.Choice;
import dev.lectern.ui.thread.UiThread;

/** The toolbar's choices of how one looks at decks: zoom and theme. For the UI thread where nothing else is said. */
public final class LookChoices {

	private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);

	private final UiThread uiThread;
	private final Supplier<PageLook> look;
	private final ChoiceButton<OptionalInt> zooms;
	private final ChoiceButton<String> themes;
	private volatile PreviewSite site;

	/**
	 * @param look   the present one
	 * @param choose hears of another one
	 */
	public LookChoices(UiThread uiThread, Supplier<PageLook> look, Consumer<PageLook> choose) {
		this.uiThread = Objects.requireNonNull(uiThread);
		this.look = Objects.requireNonNull(look);
		zooms = new ChoiceButton<>("dev.lectern.preview.zoom", Messages.PreviewView_zoom, "icons/zoom.svg", zoom -> choose.accept(look.get().withZoom(zoom))); //$NON-NLS-1$ //$NON-NLS-2$
		themes = new ChoiceButton<>("dev.lectern.preview.theme", Messages.PreviewView_theme, "icons/theme.svg", theme -> choose.accept(look.get().withTheme(theme))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public void addTo(IToolBarManager toolbar) {
		toolbar.add(zooms);
		toolbar.add(themes);
	}

	/** There is something to look at now, or nothing. */
	public void offer(boolean something) {
		zooms.offer(something ? zooms() : List.of(), look.get().zoom());
		if (!something) {
			site = null;
			themes.offer(List.of(), look.get().theme());
		}
	}

	/** A page of this site is what one sees: its themes are offered, soon. On any thread. @param names gives the names of a site's themes; asked once for each site */
	public void offerThemes(PreviewSite shown, Function<PreviewSite, List<String>> names) {
		if (!shown.equals(site)) {
			site = shown;
			List<Choice<String>> offered = choices(names.apply(shown));
			uiThread.later(() -> {
				if (shown.equals(site)) {
					themes.offer(offered, look.get().theme());
				}
			});
		}
	}

	/** Shows what is chosen now. */
	public void show(PageLook chosen) {
		zooms.show(chosen.zoom());
		themes.show(chosen.theme());
	}

	private static List<Choice<String>> choices(List<String> names) {
		return names.isEmpty() ? List.of()
				: Stream.concat(Stream.of(new Choice<>(Messages.PreviewView_themeOfCourse, "")), names.stream().map(name -> new Choice<>(name, name))).toList(); //$NON-NLS-1$
	}

	private static List<Choice<OptionalInt>> zooms() {
		return Stream.concat(Stream.of(new Choice<>(Messages.PreviewView_zoomFit, OptionalInt.empty())),
				ZOOMS.stream().map(zoom -> new Choice<>(NLS.bind(Messages.PreviewView_zoomPercent, zoom), OptionalInt.of(zoom)))).toList();
	}
}
