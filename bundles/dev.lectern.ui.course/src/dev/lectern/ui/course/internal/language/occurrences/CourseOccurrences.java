package dev.lectern.ui.course.internal.language.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;

import dev.lectern.ui.course.internal.language.model.ManifestFeed;
import dev.lectern.ui.course.internal.language.model.ManifestState;

/** Marks every place of the name at the caret, once the caret rests, and again when what was typed was read. */
public final class CourseOccurrences implements IReconciler, ITextInputListener {

	private static final String TYPE = "org.eclipse.ui.genericeditor.text"; //$NON-NLS-1$

	private final List<Annotation> marks = new ArrayList<>();
	private final ISelectionChangedListener moved = event -> mark();
	private ISourceViewer viewer;
	private ManifestFeed feed;
	private ManifestState state;

	@Override
	public void install(ITextViewer installedOn) {
		if (installedOn instanceof ISourceViewer source && source.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			viewer = source;
			feed = new ManifestFeed(viewer.getTextWidget().getDisplay(), this::show);
			selections.addPostSelectionChangedListener(moved);
			viewer.addTextInputListener(this);
			inputDocumentChanged(null, viewer.getDocument());
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			feed.stop();
			selections.removePostSelectionChangedListener(moved);
			viewer.removeTextInputListener(this);
			replace(Map.of());
			viewer = null;
		}
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		feed.stop();
		state = null;
		replace(Map.of());
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		if (newInput != null) {
			feed.follow(newInput);
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	/** What was typed may have made another name of the one at the caret, or moved its places. */
	private void show(ManifestState next) {
		state = next;
		mark();
	}

	private void mark() {
		IDocument document = viewer.getDocument();
		if (document == null || state == null || !state.isCurrent(document)) {
			return;
		}
		Map<Annotation, Position> found = new HashMap<>();
		state.snapshot().occurrences(viewer.getSelectedRange().x)
				.forEach(name -> found.put(new Annotation(TYPE, false, name.name()), new Position(name.offset(), name.length())));
		replace(found);
	}

	private void replace(Map<Annotation, Position> found) {
		if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension many && !(marks.isEmpty() && found.isEmpty())) {
			many.replaceAnnotations(marks.toArray(Annotation[]::new), found);
			marks.clear();
			marks.addAll(found.keySet());
		}
	}
}
