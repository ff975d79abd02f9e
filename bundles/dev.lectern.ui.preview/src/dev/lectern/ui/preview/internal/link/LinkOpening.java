package dev.lectern.ui.preview.internal.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.course.DeckFile;
import dev.lectern.deck.Slide;
import dev.lectern.page.serve.PageLink;
import dev.lectern.ui.preview.internal.present.OutsideBrowser;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;

/** Opens what links in pages lead to. Safe to use from any thread. */
public final class LinkOpening {

	/** Opens a deck in its editor; on the UI thread. */
	@FunctionalInterface
	public interface Decks {

		/** @param slide from 1 */
		void open(OpenCourse course, DeckFile deck, int slide);
	}

	private record Place(OpenCourse course, DeckFile deck) {
	}

	/** How reveal.js writes places: the column and the slide in its stack, both from 0. */
	private static final Pattern PLACE = Pattern.compile("/?(\\d{1,6})(?:/(\\d{1,6}))?(?:/.*)?"); //$NON-NLS-1$

	private final Supplier<Shell> window;
	private final UiThread uiThread;
	private final Supplier<List<OpenCourse>> courses;
	private final Decks decks;
	private final OutsideBrowser system;
	private final Function<String, Runnable> message;

	/**
	 * @param window  Lectern's; asked on the UI thread
	 * @param courses those that are open
	 * @param system  opens what is not for Lectern
	 */
	public LinkOpening(Supplier<Shell> window, UiThread uiThread, Supplier<List<OpenCourse>> courses, Decks decks, OutsideBrowser system) {
		this(window, uiThread, courses, decks, system, text -> () -> MessageDialog.openInformation(window.get(), Messages.LinkOpening_title, text));
	}

	/** @param message makes what tells the author something, on the UI thread */
	LinkOpening(Supplier<Shell> window, UiThread uiThread, Supplier<List<OpenCourse>> courses, Decks decks, OutsideBrowser system, Function<String, Runnable> message) {
		this.window = Objects.requireNonNull(window);
		this.uiThread = Objects.requireNonNull(uiThread);
		this.courses = Objects.requireNonNull(courses);
		this.decks = Objects.requireNonNull(decks);
		this.system = Objects.requireNonNull(system);
		this.message = Objects.requireNonNull(message);
	}

	/** Opens it, soon, or says why not. Asks the disk. */
	public void open(PageLink link) {
		switch (link) {
		case PageLink.Site site -> uiThread.later(() -> system.open(window.get(), site.address()));
		case PageLink.Mail mail -> uiThread.later(() -> system.open(window.get(), mail.address()));
		case PageLink.CourseFile file -> open(file.file(), file.fragment());
		case PageLink.Missing missing -> say(NLS.bind(Messages.LinkOpening_missing, missing.path()));
		case PageLink.Nowhere nowhere -> { } // not for anybody
		}
	}

	private void open(Path file, String fragment) {
		Optional<Place> deck = courses.get().stream().filter(course -> file.startsWith(course.folder())).flatMap(course -> deck(course, file)).findFirst();
		if (deck.isPresent()) {
			int slide = slide(deck.get(), fragment);
			uiThread.later(() -> decks.open(deck.get().course(), deck.get().deck(), slide));
		} else if (!Documents.isDocument(file)) {
			say(NLS.bind(Messages.LinkOpening_program, file.getFileName()));
		} else {
			uiThread.later(() -> {
				if (!system.hasOpened(file.toString())) {
					say(NLS.bind(Messages.LinkOpening_nobody, file.getFileName()));
				}
			});
		}
	}

	private void say(String text) {
		uiThread.later(message.apply(text));
	}

	private static Stream<Place> deck(OpenCourse course, Path file) {
		return course.loaded().stream().flatMap(loaded -> loaded.course().decks()).filter(deck -> course.folder().resolve(deck.path()).equals(file))
				.map(deck -> new Place(course, deck));
	}

	private static int slide(Place place, String fragment) {
		Matcher written = PLACE.matcher(fragment);
		if (!written.matches()) {
			return 1;
		}
		int column = Integer.parseInt(written.group(1));
		int row = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
		return place.course().loaded().flatMap(loaded -> loaded.deck(place.deck())).stream().flatMap(deck -> deck.slides().stream())
				.filter(slide -> slide.position().horizontal() == column && slide.position().vertical() == row).findFirst().map(Slide::index).orElse(1);
	}
}
