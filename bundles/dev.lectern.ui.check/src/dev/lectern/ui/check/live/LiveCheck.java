package dev.lectern.ui.check.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.DeckChecker;
import dev.lectern.check.Problem;
import dev.lectern.check.Rules;
import dev.lectern.course.DeckFile;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;
import dev.lectern.workspace.DeckLocation;
import dev.lectern.workspace.DeckState;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/**
 * Checks the deck in a document with each snapshot, once the author pauses, and when its course was checked. One check at a time; what was overtaken by
 * another edit is left out. Outside a course there are no problems. {@link #start} and {@link #stop} are for the UI thread.
 */
final class LiveCheck {

	/** The family of the jobs that check, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	static final Object FAMILY = LiveCheck.class;

	/** How long a pause in typing is, in milliseconds: half a word is no mistake. */
	private static final long PAUSE = 250;

	private final ServiceCaller<DeckDocuments> decks = new ServiceCaller<>(LiveCheck.class, DeckDocuments.class);
	private final ServiceCaller<OpenCourses> courses = new ServiceCaller<>(LiveCheck.class, OpenCourses.class);
	private final IDocument document;
	private final UiThread uiThread;
	private final BiConsumer<DeckState, List<Problem>> show;
	private final Job job = new Checking();
	private final DeckListener typed = (source, before, after) -> checkAgain(PAUSE);
	private final CoursesListener checked = new CoursesListener() {

		@Override
		public void coursesChanged() {
			checkAgain(0);
		}

		@Override
		public void courseChanged(OpenCourse course) {
			// it is checked next
		}

		@Override
		public void courseChecked(OpenCourse course) {
			checkAgain(0);
		}
	};
	private volatile DeckDocument deck;
	/** Made by the first check: the rules take a while to load, and an editor that opens does not wait for them. */
	private DeckChecker checker;

	/** @param show called on the display's thread with the problems of a state, in the order of their places */
	LiveCheck(IDocument document, Display display, BiConsumer<DeckState, List<Problem>> show) {
		this.document = document;
		uiThread = new UiThread(display, () -> deck == null);
		this.show = show;
	}

	void start() {
		courses.call(service -> service.addListener(checked));
		decks.call(service -> {
			deck = service.connect(document);
			deck.addListener(typed);
		});
		checkAgain(0);
	}

	void stop() {
		DeckDocument followed = deck;
		deck = null;
		job.cancel();
		courses.call(service -> service.removeListener(checked));
		courses.unget();
		if (followed != null) {
			followed.removeListener(typed);
			decks.call(service -> service.disconnect(document));
		}
		decks.unget();
	}

	private void checkAgain(long delay) {
		if (deck != null) {
			job.cancel();
			job.schedule(delay);
		}
	}

	private void check(IProgressMonitor monitor) {
		DeckDocument followed = deck;
		if (followed == null) {
			return;
		}
		if (checker == null) {
			checker = new DeckChecker(Rules.all(), failure -> ILog.of(LiveCheck.class).error(failure.getMessage(), failure));
		}
		DeckState state = followed.state();
		Optional<DeckLocation> location = followed.location();
		List<Problem> problems = location.isEmpty() ? List.of() : location.flatMap(place -> placed(state, place)).map(now -> checker.check(now, monitor::isCanceled)).orElse(null);
		if (problems != null && !monitor.isCanceled()) {
			uiThread.later(() -> show.accept(state, problems));
		}
	}

	/** Empty until the course was checked: there is another check then. */
	private static Optional<CheckedDeck> placed(DeckState state, DeckLocation place) {
		DeckFile file = place.chapter().decks().get(place.language().id());
		return place.course().loaded().flatMap(loaded -> place.course().files().flatMap(files -> CheckedDeck.of(state.deck(), file, loaded, files)));
	}

	private final class Checking extends Job {

		Checking() {
			super(Messages.Checking);
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				check(monitor);
				return Status.OK_STATUS;
			} catch (CancellationException overtaken) {
				return Status.CANCEL_STATUS;
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
