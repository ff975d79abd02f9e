package dev.lectern.ui.course.internal.language.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

import dev.lectern.course.language.ide.ManifestProblem;
import dev.lectern.ui.course.internal.language.model.ManifestFeed;
import dev.lectern.ui.course.internal.language.model.ManifestState;

/** The annotations of a course file: the problems of its text as it is now, and those markers that say something else. */
public final class ManifestAnnotationModel extends ResourceMarkerAnnotationModel {

	private volatile Set<String> told = Set.of();
	private ManifestFeed feed;

	ManifestAnnotationModel(IFile file) {
		super(file);
	}

	@Override
	protected void connected() {
		super.connected();
		if (Display.getCurrent() != null) {
			feed = new ManifestFeed(Display.getCurrent(), this::show);
			feed.follow(fDocument);
		}
	}

	@Override
	protected void disconnected() {
		if (feed != null) {
			feed.stop();
			feed = null;
		}
		told = Set.of();
		removeAnnotations(List.copyOf(live()), true, false);
		super.disconnected();
	}

	@Override
	protected boolean isAcceptable(IMarker marker) {
		return super.isAcceptable(marker) && !told.contains(marker.getAttribute(IMarker.MESSAGE, "")); //$NON-NLS-1$
	}

	@Override
	protected void update(IMarkerDelta[] deltas) {
		super.update(deltas);
		leaveOutWhatIsTold();
	}

	private void show(ManifestState state) {
		if (!state.isCurrent(fDocument)) {
			return;
		}
		List<ManifestProblem> problems = state.snapshot().problems();
		Map<ManifestProblem, Annotation> shown = new HashMap<>();
		List<Annotation> gone = new ArrayList<>();
		for (ManifestAnnotation annotation : live()) {
			Position position = getPosition(annotation);
			boolean stays = problems.contains(annotation.problem()) && position != null && position.getOffset() == annotation.problem().offset()
					&& shown.putIfAbsent(annotation.problem(), annotation) == null;
			if (!stays) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new LinkedHashMap<>();
		problems.stream().distinct().filter(problem -> !shown.containsKey(problem)).forEach(problem -> added.put(new ManifestAnnotation(problem), place(problem)));
		told = problems.stream().map(ManifestProblem::message).collect(Collectors.toSet());
		if (!gone.isEmpty() || !added.isEmpty()) {
			replaceAnnotations(gone.toArray(Annotation[]::new), added);
		}
		leaveOutWhatIsTold();
	}

	private Position place(ManifestProblem problem) {
		int size = fDocument.getLength();
		int offset = Math.min(problem.offset(), size);
		return new Position(offset, Math.min(Math.max(1, problem.length()), size - offset));
	}

	private void leaveOutWhatIsTold() {
		for (Iterator<Annotation> all = getAnnotationIterator(false); all.hasNext();) {
			if (all.next() instanceof MarkerAnnotation marker && told.contains(marker.getMarker().getAttribute(IMarker.MESSAGE, ""))) { //$NON-NLS-1$
				removeMarkerAnnotation(marker.getMarker());
			}
		}
	}

	/** The problems of the text as it is. */
	public List<ManifestAnnotation> live() {
		List<ManifestAnnotation> live = new ArrayList<>();
		for (Iterator<Annotation> all = getAnnotationIterator(false); all.hasNext();) {
			if (all.next() instanceof ManifestAnnotation annotation) {
				live.add(annotation);
			}
		}
		return live;
	}
}
