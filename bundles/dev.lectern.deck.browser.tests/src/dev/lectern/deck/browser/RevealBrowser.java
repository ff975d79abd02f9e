package dev.lectern.deck.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import com.google.gson.Gson;

import dev.lectern.deck.Profile;

/** A window whose browser has a release of reveal.js with its markdown plugin. To be used on the display's thread. */
final class RevealBrowser implements AutoCloseable {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
	private static final int LOOK_AGAIN_MS = 20;

	private final Display display;
	private final Site site;
	private final Shell shell;
	private final Browser browser;

	RevealBrowser(Display display, String reveal, Path repository) throws IOException {
		this(display, reveal, Profile.Markdown.DEFAULT, repository);
	}

	/** @param options what the markdown plugin is told */
	RevealBrowser(Display display, String reveal, Profile.Markdown options, Path repository) throws IOException {
		this.display = display;
		site = new Site(reveal, options, repository);
		shell = new Shell(display, SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		browser = new Browser(shell, SWT.NONE);
		shell.setSize(800, 500);
		shell.open();
		browser.setUrl(site.address());
		await(site.ready());
	}

	/** Renders decks with the plugin and with Lectern. */
	List<Rendering> render(List<Subject> subjects) {
		CompletableFuture<List<Rendering>> renderings = site.offer(subjects);
		browser.execute("compare()");
		return await(renderings);
	}

	/** The canonical form of HTML in a section, which is what decides whether two renderings are the same. */
	String canonical(String html) {
		return (String) browser.evaluate("return canonicalOf(" + new Gson().toJson(html) + ")");
	}

	private <T> T await(CompletableFuture<T> answer) {
		long end = System.nanoTime() + PATIENCE;
		boolean[] look = { true };
		Runnable lookAgain = () -> look[0] = true;
		while (!answer.isDone()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("The browser does not answer; it is at " + browser.getUrl());
			}
			look[0] = false;
			display.timerExec(LOOK_AGAIN_MS, lookAgain);
			while (!look[0]) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}
		return answer.join();
	}

	@Override
	public void close() {
		shell.dispose();
		site.close();
	}
}
