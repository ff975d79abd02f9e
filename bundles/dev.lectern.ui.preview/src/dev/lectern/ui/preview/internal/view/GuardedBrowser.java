package dev.lectern.ui.preview.internal.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;

/**
 * A browser that goes where it is sent and nowhere else: what a page wants by itself is refused, to go elsewhere, to be loaded again, to open windows. Links are reported by
 * Lectern's pages. For the UI thread.
 */
public final class GuardedBrowser {

	private static final String EMPTY = "about:blank"; //$NON-NLS-1$

	private final Browser browser;
	private final Predicate<String> frames;
	private final Runnable left;
	private final Map<String, Integer> awaited = new HashMap<>();
	private final Set<String> pages = new HashSet<>();

	/**
	 * @param frames which other addresses pages show in frames. The browser does not tell a frame from the page, so that a script of a trusted course can lead the whole page
	 *               to one of them
	 * @param left   hears of that; the browser is empty then
	 */
	public GuardedBrowser(Browser browser, Predicate<String> frames, Runnable left) {
		this.browser = Objects.requireNonNull(browser);
		this.frames = Objects.requireNonNull(frames);
		this.left = Objects.requireNonNull(left);
		browser.addLocationListener(new LocationAdapter() {
			@Override
			public void changing(LocationEvent event) {
				event.doit = mayGo(event.location);
			}

			@Override
			public void changed(LocationEvent event) {
				if (event.top && !isPage(event.location)) {
					leave();
				}
			}
		});
		browser.addOpenWindowListener(event -> event.required = true); // and no browser given: no window
	}

	/** Empties it. */
	public void clear() {
		browser.setUrl(EMPTY);
	}

	/**
	 * Sends it to a page.
	 *
	 * @param framed pages that this one shows in frames, each once
	 */
	public void send(String page, List<String> framed) {
		await(page);
		framed.forEach(this::await);
		browser.setUrl(page);
	}

	private void await(String page) {
		pages.add(page);
		awaited.merge(page, 1, Integer::sum);
	}

	private boolean mayGo(String location) {
		boolean sent = awaited.getOrDefault(location, 0) > 0;
		awaited.computeIfPresent(location, (page, count) -> count > 1 ? count - 1 : null);
		return sent || location.equals(EMPTY) || isPlaceInPage(location) || frames.test(location);
	}

	/* Nothing is loaded for it. */
	private boolean isPlaceInPage(String location) {
		int hash = location.indexOf('#');
		return hash >= 0 && location.startsWith(browser.getUrl() + '#') && pages.contains(location.substring(0, hash));
	}

	private boolean isPage(String location) {
		return location.equals(EMPTY) || pages.contains(location.split("#", 2)[0]); //$NON-NLS-1$
	}

	private void leave() {
		clear();
		left.run();
	}
}
