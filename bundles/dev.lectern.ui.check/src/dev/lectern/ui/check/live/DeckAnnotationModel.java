package dev.lectern.ui.check.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

import dev.lectern.check.Problem;
import dev.lectern.workspace.DeckState;
import dev.lectern.workspace.OpenCourses;

/**
 * The annotations of a deck: the problems of its text as it is now, and the markers of its file, those excepted that tell problems of the text as it was
 * saved. It checks while a viewer is connected. What it adds is for the UI thread.
 */
public final class DeckAnnotationModel extends ResourceMarkerAnnotationModel {

	private final List<Runnable> waiting = new ArrayList<>();

	private LiveCheck check;
	private DeckState shown;

	DeckAnnotationModel(IFile file) {
		super(file);
	}

	@Override
	protected boolean isAcceptable(IMarker marker) {
		return super.isAcceptable(marker) && !isOfDeck(marker);
	}

	private static boolean isOfDeck(IMarker marker) {
		try {
			return marker.isSubtypeOf(OpenCourses.DECK_PROBLEM_MARKER);
		} catch (CoreException e) {
			return false; // it is gone: what it was makes no difference
		}
	}

	@Override
	protected void connected() {
		super.connected();
		Display display = Display.getCurrent();
		if (display != null) {
			LiveCheck mine = new LiveCheck(fDocument, display, this::show);
			check = mine;
			// an editor that opens does not wait for the services
			display.asyncExec(() -> {
				if (check == mine) {
					mine.start();
				}
			});
		}
	}

	@Override
	protected void disconnected() {
		if (check != null) {
			check.stop();
			check = null;
		}
		waiting.clear();
		shown = null;
		removeAnnotations(List.copyOf(problems()), true, false);
		super.disconnected();
	}

	private void show(DeckState state, List<Problem> problems) {
		if (!state.isCurrent(fDocument)) {
			return;
		}
		shown = state;
		AnnotationChange change = AnnotationChange.of(places(), problems);
		change.kept().forEach(ProblemAnnotation::tell);
		if (!change.removed().isEmpty() || !change.added().isEmpty()) {
			Map<Annotation, Position> added = new LinkedHashMap<>();
			change.added().forEach(problem -> added.put(new ProblemAnnotation(problem), place(problem)));
			replaceAnnotations(change.removed().toArray(Annotation[]::new), added);
		}
		List<Runnable> due = List.copyOf(waiting);
		waiting.clear();
		due.forEach(Runnable::run);
	}

	/** What has no length cannot be seen, nor pointed at. */
	private Position place(Problem problem) {
		int offset = problem.range().orElseThrow().offset();
		int length = Math.max(1, problem.range().get().length());
		return new Position(offset, Math.min(length, fDocument.getLength() - offset));
	}

	private Map<ProblemAnnotation, Position> places() {
		Map<ProblemAnnotation, Position> places = new LinkedHashMap<>();
		for (ProblemAnnotation annotation : problems()) {
			Position position = getPosition(annotation);
			if (position != null) {
				places.put(annotation, position);
			}
		}
		return places;
	}

	/** The problems shown, in no order. Their positions are the model's. */
	public List<ProblemAnnotation> problems() {
		List<ProblemAnnotation> problems = new ArrayList<>();
		for (Iterator<Annotation> all = getAnnotationIterator(false); all.hasNext();) {
			if (all.next() instanceof ProblemAnnotation problem) {
				problems.add(problem);
			}
		}
		return problems;
	}

	/**
	 * Runs something as soon as the problems shown are those of the text as it is: at once when they are, else after the next check, never once nobody shows the
	 * text any longer. While it runs, all offsets in {@link #problems()} hold in the document.
	 */
	public void whenCurrent(Runnable action) {
		if (shown != null && shown.isCurrent(fDocument)) {
			action.run();
		} else {
			waiting.add(action);
		}
	}

	/** The text; null while no viewer shows it. */
	public IDocument document() {
		return fDocument;
	}

	/** The problem shown that a marker tells, the nearest one when there are several. */
	public Optional<ProblemAnnotation> problem(IMarker marker) {
		int start = marker.getAttribute(IMarker.CHAR_START, 0);
		String rule = marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""); //$NON-NLS-1$
		String message = marker.getAttribute(IMarker.MESSAGE, ""); //$NON-NLS-1$
		return places().entrySet().stream()
				.filter(entry -> entry.getKey().problem().rule().equals(rule) && entry.getKey().problem().message().equals(message))
				.min(Comparator.comparingInt(entry -> Math.abs(entry.getValue().getOffset() - start))).map(Map.Entry::getKey);
	}

	/** Where what a marker tells is now, so that going there from Problems works in a text that was changed. */
	@Override
	public Position getMarkerPosition(IMarker marker) {
		Position known = super.getMarkerPosition(marker);
		return known != null || !isOfDeck(marker) ? known : problem(marker).map(this::getPosition).orElse(null);
	}
}
