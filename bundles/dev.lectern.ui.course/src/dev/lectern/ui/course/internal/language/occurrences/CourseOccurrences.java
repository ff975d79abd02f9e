package dev.lectern.ui.course.internal.language.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;

import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** Marks every place of the name at the caret, once the caret rests. */
public final class CourseOccurrences implements IReconciler {

	private static final String TYPE = "org.eclipse.ui.genericeditor.text"; //$NON-NLS-1$

	private final List<Annotation> marks = new ArrayList<>();
	private final ISelectionChangedListener moved = event -> {
		if (event.getSelection() instanceof ITextSelection selection) {
			mark(selection.getOffset());
		}
	};
	private ISourceViewer viewer;

	@Override
	public void install(ITextViewer installedOn) {
		if (installedOn instanceof ISourceViewer source && source.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			viewer = source;
			selections.addPostSelectionChangedListener(moved);
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.removePostSelectionChangedListener(moved);
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void mark(int caret) {
		IDocument document = viewer.getDocument();
		IAnnotationModel model = viewer.getAnnotationModel();
		ManifestState state = document == null ? null : Manifests.of(document).map(LiveManifest::state).orElse(null);
		if (state == null || !(model instanceof IAnnotationModelExtension many) || !state.isCurrent(document)) {
			return;
		}
		Map<Annotation, Position> found = new HashMap<>();
		state.snapshot().occurrences(caret)
				.forEach(name -> found.put(new Annotation(TYPE, false, name.name()), new Position(name.offset(), name.length())));
		many.replaceAnnotations(marks.toArray(Annotation[]::new), found);
		marks.clear();
		marks.addAll(found.keySet());
	}
}
