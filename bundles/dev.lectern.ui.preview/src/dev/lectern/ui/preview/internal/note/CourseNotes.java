package dev.lectern.ui.preview.internal.note;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.FrameworkUtil;

import dev.lectern.deck.Deck;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.ui.preview.internal.remote.RemoteStyles;
import dev.lectern.ui.preview.internal.trust.CourseTrust;
import dev.lectern.ui.preview.internal.trust.CourseTrust.Answer;
import dev.lectern.ui.thread.UiThread;

/**
 * What the preview says about the course it shows, in a bar, and what the author decides about that course. For the UI thread, but for
 * {@link #answered}, {@link #show} and {@link #lookAgain}.
 */
public final class CourseNotes implements AutoCloseable {

	private static final String TRUST = "trust"; //$NON-NLS-1$
	private static final long DELAY_MS = 200;

	private record Shown(PreviewSite site, Deck deck) {
	}

	private final UiThread uiThread;
	private final NoteBar bar;
	private final RemoteStyles styles;
	private final RemoteStyles.Listener stylesChanged;
	private final CourseQuestions questions;
	private final Job noting = Job.createSystem("Preview notes", (ICoreRunnable) monitor -> note()); //$NON-NLS-1$

	private volatile Shown shown;

	/**
	 * @param parent  gets the bar
	 * @param changed hears on the UI thread that what {@link #answered} gives may be something else now
	 */
	public CourseNotes(Composite parent, RemoteStyles styles, UiThread uiThread, Runnable changed) {
		this.uiThread = Objects.requireNonNull(uiThread);
		this.styles = Objects.requireNonNull(styles);
		bar = new NoteBar(parent);
		stylesChanged = arrived -> uiThread.later(changed);
		questions = new CourseQuestions(new CourseTrust(InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(CourseNotes.class).getSymbolicName()).node(TRUST)), styles,
				() -> uiThread.later(changed));
		styles.addListener(stylesChanged);
	}

	@Override
	public void close() {
		styles.removeListener(stylesChanged);
	}

	/** See {@link CourseQuestions#answered}; not for the UI thread. */
	public PreviewSite answered(PreviewSite site) {
		return questions.answered(site);
	}

	/** This is shown now: what there is to say about it comes soon. */
	public void show(PreviewSite site, Deck deck) {
		shown = new Shown(site, deck);
		noting.schedule(DELAY_MS);
	}

	/** Nothing is shown. */
	public void showNothing() {
		shown = null;
		noting.schedule();
	}

	/** There may be something else to say. */
	public void lookAgain() {
		noting.schedule();
	}

	/** The note one sees. */
	public Optional<Note> visible() {
		return bar.shown();
	}

	/** Whether there is a course, or a folder, to be trusted or not. */
	public boolean isAboutSomething() {
		return shown != null;
	}

	/** Whether scripts of the course that is shown run. */
	public boolean isTrusted() {
		Shown now = shown;
		return now != null && questions.isTrusted(now.site().folder());
	}

	/** The author trusts the course that is shown, or does not; the page follows, soon. */
	public void setTrusted(boolean trusted) {
		Shown now = shown;
		if (now != null) {
			questions.trust(now.site().folder(), trusted ? Answer.TRUSTED : Answer.BLOCKED);
		}
	}

	/** Whether the course that is shown takes style sheets from other sites. */
	public boolean hasStyleSheetsElsewhere() {
		Shown now = shown;
		return now != null && CourseQuestions.hasStyleSheetsElsewhere(now.site());
	}

	/** Fetches the style sheets anew that the course takes from other sites. */
	public void fetchStyleSheets() {
		Shown now = shown;
		if (now != null) {
			questions.fetch(now.site());
		}
	}

	private void note() {
		Shown now = shown;
		Optional<Note> note = now == null ? Optional.empty() : questions.note(now.site(), now.deck());
		uiThread.later(() -> bar.show(note));
	}
}
