package dev.lectern.ui.preview.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbench;

import dev.lectern.course.LoadedCourse;
import dev.lectern.ui.preview.internal.remote.RemoteStyles;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.DeckListener;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/**
 * Has decks measured when they are new or have changed: all decks of a course that was read, and those in editors as they are typed. Started and closed on the
 * UI thread.
 */
final class LayoutWatch implements AutoCloseable {

	/** What style sheets are made of: with another one any slide may look different. */
	private static final Pattern STYLES = Pattern.compile("(?i)\\.(?:css|woff2?|ttf|otf)$"); //$NON-NLS-1$

	private final OpenCourses courses;
	private final DeckDocuments documents;
	private final RemoteStyles styles;
	private final MeasureJob job;
	private final DeckEditors editors;
	private final Map<IFile, DeckDocument> edited = new ConcurrentHashMap<>();
	private final Map<IDocument, Integer> editorsOf = new HashMap<>();
	private final DeckListener typing = (document, before, after) -> measure(document);
	private final CoursesListener reading = new CoursesListener() {

		@Override
		public void coursesChanged() {
		}

		@Override
		public void courseChanged(OpenCourse course) {
			measure(course);
		}

		@Override
		public void filesChanged(OpenCourse course, Set<String> files) {
			if (files.stream().anyMatch(file -> STYLES.matcher(file).find())) {
				job.restyled(course.folder());
			}
			measure(course);
		}
	};
	private final RemoteStyles.Listener fetching = arrived -> {
		if (arrived) {
			measureAll();
		}
	};

	LayoutWatch(IWorkbench workbench, OpenCourses courses, DeckDocuments documents, RemoteStyles styles, MeasureJob job) {
		this.courses = Objects.requireNonNull(courses);
		this.documents = Objects.requireNonNull(documents);
		this.styles = Objects.requireNonNull(styles);
		this.job = Objects.requireNonNull(job);
		editors = new DeckEditors(workbench, new DeckEditors.Listener() {

			@Override
			public void opened(IDocument document) {
				follow(document);
			}

			@Override
			public void closed(IDocument document) {
				leave(document);
			}
		});
	}

	void start() {
		courses.addListener(reading);
		styles.addListener(fetching);
		editors.start();
		measureAll();
	}

	@Override
	public void close() {
		courses.removeListener(reading);
		styles.removeListener(fetching);
		editors.close();
	}

	private void measureAll() {
		courses.courses().forEach(this::measure);
	}

	private void follow(IDocument document) {
		if (editorsOf.merge(document, 1, Integer::sum) == 1) {
			DeckDocument deck = documents.connect(document);
			deck.file().ifPresent(file -> edited.put(file, deck));
			deck.addListener(typing);
		}
	}

	/* What was typed and not saved is gone with the editor. */
	private void leave(IDocument document) {
		if (editorsOf.merge(document, -1, Integer::sum) > 0) {
			return;
		}
		editorsOf.remove(document);
		documents.find(document).ifPresent(deck -> {
			deck.removeListener(typing);
			edited.values().remove(deck);
			deck.file().ifPresent(file -> courses.courseOf(file).flatMap(course -> onDisk(course, file)).ifPresent(job::measureSoon));
		});
		documents.disconnect(document);
	}

	private void measure(DeckDocument document) {
		document.file().flatMap(file -> inEditor(document, file)).ifPresent(job::measureSoon);
	}

	private void measure(OpenCourse course) {
		Optional<LoadedCourse> loaded = course.loaded();
		List<DeckToMeasure> decks = new ArrayList<>();
		loaded.ifPresent(all -> all.decks().forEach((file, deck) -> {
			IFile resource = course.file(file);
			Optional<DeckToMeasure> typed = Optional.ofNullable(edited.get(resource)).flatMap(document -> inEditor(document, resource));
			decks.add(typed.orElseGet(() -> DeckToMeasure.of(course, resource, file.language(), deck)));
		}));
		job.measure(decks);
	}

	private static Optional<DeckToMeasure> inEditor(DeckDocument document, IFile file) {
		return document.location().filter(place -> document.state().isCurrent(document.document()))
				.map(place -> DeckToMeasure.of(place.course(), file, place.language().id(), document.state().deck()));
	}

	private static Optional<DeckToMeasure> onDisk(OpenCourse course, IFile file) {
		return course.loaded().flatMap(loaded -> loaded.decks().entrySet().stream().filter(entry -> course.file(entry.getKey()).equals(file)).findFirst())
				.map(entry -> DeckToMeasure.of(course, file, entry.getKey().language(), entry.getValue()));
	}
}
