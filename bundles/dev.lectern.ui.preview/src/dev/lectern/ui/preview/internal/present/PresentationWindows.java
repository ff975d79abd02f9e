package dev.lectern.ui.preview.internal.present;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.ui.preview.internal.view.GuardedBrowser;

/**
 * The windows of a presentation: the slides full screen where Lectern's window is, and the speaker view on a second screen. With one screen the
 * speaker view is a window that comes when somebody asks for it. For the UI thread.
 */
final class PresentationWindows {

	private final Shell workbench;
	private final Screen.Screens screens;
	private final DeckSite deck;
	private final Runnable closed;
	private final Listener escape = this::leaveOnEscape;

	private Shell stage;
	private Shell speaker;
	private Screen stageScreen;
	private Screen speakerScreen;

	/**
	 * @param workbench Lectern's window
	 * @param closed    called once when the presentation is over
	 */
	PresentationWindows(Shell workbench, Screen.Screens screens, DeckSite deck, Runnable closed) {
		this.workbench = Objects.requireNonNull(workbench);
		this.screens = Objects.requireNonNull(screens);
		this.deck = Objects.requireNonNull(deck);
		this.closed = Objects.requireNonNull(closed);
	}

	/**
	 * Opens them.
	 *
	 * @throws SWTError when there is no browser component
	 */
	public void open() {
		Display display = workbench.getDisplay();
		List<Screen> all = screens.from(workbench);
		stageScreen = all.getFirst();
		speakerScreen = all.get(Math.min(1, all.size() - 1));
		stage = new Shell(display, SWT.NO_TRIM);
		try {
			fill(stage, deck.stage(), List.of());
		} catch (SWTError e) {
			stage.dispose();
			throw e;
		}
		stage.setText(Messages.PresentationWindows_title);
		stage.setBackground(display.getSystemColor(SWT.COLOR_BLACK));
		stage.addDisposeListener(event -> over());
		display.addFilter(SWT.KeyDown, escape);
		if (all.size() > 1) {
			openSpeakerView();
		}
		stage.setBounds(stageScreen.bounds());
		stage.setFullScreen(true);
		stage.open();
		stage.setFocus();
	}

	/** Ends the presentation. */
	public void close() {
		if (!stage.isDisposed()) {
			stage.dispose();
		}
	}

	/** Brings the slides to the front. */
	public void activate() {
		stage.forceActive();
		stage.setFocus();
	}

	/** Shows the speaker view, or closes it. */
	public void toggleSpeakerView() {
		if (speaker != null) {
			speaker.dispose();
		} else if (!stage.isDisposed()) {
			openSpeakerView();
		}
	}

	/** Changes the screens of the two windows, when there are two. */
	public void swap() {
		if (speaker == null || stage.isDisposed() || stageScreen == speakerScreen) {
			return;
		}
		Screen other = stageScreen;
		stageScreen = speakerScreen;
		speakerScreen = other;
		stage.setFullScreen(false);
		speaker.setMaximized(false);
		stage.setBounds(stageScreen.bounds());
		speaker.setBounds(speakerScreen.room());
		stage.setFullScreen(true);
		speaker.setMaximized(true);
	}

	private void openSpeakerView() {
		speaker = new Shell(workbench.getDisplay(), SWT.SHELL_TRIM);
		fill(speaker, deck.speakerView(speakerScreen != stageScreen), deck.framedInSpeakerView());
		speaker.setText(Messages.DeckSite_speakerView);
		speaker.setImages(workbench.getImages());
		speaker.addDisposeListener(event -> speaker = null);
		Rectangle room = speakerScreen.room();
		if (speakerScreen == stageScreen) {
			speaker.setBounds(room.x + room.width / 8, room.y + room.height / 8, room.width * 3 / 4, room.height * 3 / 4);
		} else {
			speaker.setBounds(room);
			speaker.setMaximized(true);
		}
		speaker.open();
	}

	private void fill(Shell shell, URI address, List<URI> framed) {
		shell.setLayout(new FillLayout());
		Browser browser = new Browser(shell, SWT.NONE);
		browser.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_BLACK));
		new GuardedBrowser(browser, deck::mayFrame, () -> { }).send(address.toString(), framed.stream().map(URI::toString).toList());
	}

	private void over() {
		workbench.getDisplay().removeFilter(SWT.KeyDown, escape);
		if (speaker != null) {
			speaker.dispose();
		}
		closed.run();
	}

	/* The page listens for the key, too; whether it gets it depends on where the focus is. What it shows over the slides only the page can close. */
	private void leaveOnEscape(Event event) {
		if (event.keyCode == SWT.ESC && event.widget instanceof Control control && (control.getShell() == stage || control.getShell() == speaker)
				&& !deck.isOverlaid(control.getShell() == speaker)) {
			close();
		}
	}
}
