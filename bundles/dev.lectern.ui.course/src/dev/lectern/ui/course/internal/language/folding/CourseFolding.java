package dev.lectern.ui.course.internal.language.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import dev.lectern.course.language.ide.Fold;
import dev.lectern.ui.course.internal.language.model.ManifestFeed;
import dev.lectern.ui.course.internal.language.model.ManifestState;

/** Keeps the folds of the course file a viewer shows. */
public final class CourseFolding implements IReconciler, ITextInputListener, IProjectionListener {

	private ProjectionViewer viewer;
	private ManifestFeed feed;
	private ManifestState state;

	@Override
	public void install(ITextViewer installedOn) {
		if (installedOn instanceof ProjectionViewer projection) {
			viewer = projection;
			feed = new ManifestFeed(viewer.getTextWidget().getDisplay(), this::show);
			viewer.addTextInputListener(this);
			viewer.addProjectionListener(this);
			inputDocumentChanged(null, viewer.getDocument());
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			feed.stop();
			viewer.removeTextInputListener(this);
			viewer.removeProjectionListener(this);
			viewer = null;
		}
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		feed.stop();
		state = null;
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		if (newInput != null) {
			feed.follow(newInput);
		}
	}

	@Override
	public void projectionEnabled() {
		update();
	}

	@Override
	public void projectionDisabled() {
		// there is nothing to keep
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void show(ManifestState next) {
		state = next;
		update();
	}

	private void update() {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		IDocument document = viewer.getDocument();
		if (model == null || document == null || state == null || !state.isCurrent(document)) {
			return;
		}
		Map<Integer, Position> wanted = state.snapshot().folds().stream().collect(Collectors.toMap(Fold::offset, fold -> lines(document, fold), (one, other) -> one));
		wanted.values().removeIf(position -> position.getLength() == 0);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (annotation instanceof ProjectionAnnotation && !wanted.values().remove(position)) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.values().forEach(position -> added.put(new ProjectionAnnotation(wasCollapsed(model, gone, position)), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.replaceAnnotations(gone.toArray(Annotation[]::new), added);
		}
	}

	/** A block that grew or shrank stays as it was. */
	private static boolean wasCollapsed(ProjectionAnnotationModel model, List<Annotation> gone, Position position) {
		return gone.stream().anyMatch(annotation -> annotation instanceof ProjectionAnnotation fold && fold.isCollapsed()
				&& model.getPosition(annotation) != null && model.getPosition(annotation).getOffset() == position.getOffset());
	}

	/** Whole lines, as the platform folds them; none when the block is on one line. */
	private static Position lines(IDocument document, Fold fold) {
		try {
			int first = document.getLineOfOffset(fold.offset());
			int last = document.getLineOfOffset(fold.offset() + fold.length() - 1);
			int start = document.getLineOffset(first);
			return first == last ? new Position(start, 0) : new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start);
		} catch (BadLocationException e) {
			return new Position(0, 0);
		}
	}
}
