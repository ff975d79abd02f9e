package dev.lectern.ui.deck.folding;

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
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import dev.lectern.deck.SourceRange;
import dev.lectern.ui.deck.live.DeckFeed;
import dev.lectern.workspace.DeckState;

/**
 * Keeps the folds of the decks a viewer shows; those of a long deck from when somebody wants to fold there. It waits for deck snapshots and does nothing for
 * viewers that cannot fold. For the UI thread.
 */
public final class DeckFoldingReconciler implements IReconciler, ITextInputListener, IProjectionListener {

	/** A deck of more lines is long: for its first fold the platform lays the whole text out anew, and the author waits. */
	static final int LONG_DECK = 5000;

	private static final String KEY = DeckFoldingReconciler.class.getName();

	/** In milliseconds; folds may come a little after what they fold. */
	private static final int PAUSE = 150;

	private final Map<FoldKey, ProjectionAnnotation> annotations = new HashMap<>();

	private ProjectionViewer viewer;
	private DeckFeed<Map<FoldKey, SourceRange>> feed;
	private DeckState state;
	private Map<FoldKey, SourceRange> folds = Map.of();
	private boolean wanted;

	/** Shows the folds of the deck in a viewer, however long it is. */
	public static void want(ITextViewer viewer) {
		if (viewer.getTextWidget().getData(KEY) instanceof DeckFoldingReconciler folding) {
			folding.wanted = true;
			folding.update();
		}
	}

	@Override
	public void install(ITextViewer installedOn) {
		if (installedOn instanceof ProjectionViewer projection) {
			viewer = projection;
			feed = new DeckFeed<>(Messages.folding, viewer.getTextWidget().getDisplay(), PAUSE, next -> Folds.of(next.deck()), this::show);
			viewer.getTextWidget().setData(KEY, this);
			viewer.addTextInputListener(this);
			viewer.addProjectionListener(this);
			inputDocumentChanged(null, viewer.getDocument());
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			inputDocumentAboutToBeChanged(viewer.getDocument(), null);
			viewer.removeTextInputListener(this);
			viewer.removeProjectionListener(this);
			viewer = null;
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		feed.stop();
		forget();
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		forget();
		if (newInput != null) {
			feed.follow(newInput);
		}
	}

	private void forget() {
		annotations.clear();
		state = null;
		folds = Map.of();
		wanted = false;
	}

	@Override
	public void projectionEnabled() {
		annotations.clear();
		update();
	}

	@Override
	public void projectionDisabled() {
		annotations.clear();
	}

	private void show(DeckState next, Map<FoldKey, SourceRange> nextFolds) {
		state = next;
		folds = nextFolds;
		update();
	}

	private void update() {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		IDocument document = viewer.getDocument();
		if (model == null || document == null || state == null || !state.isCurrent(document) || !wanted && annotations.isEmpty() && state.deck().lines().count() > LONG_DECK) {
			return;
		}
		List<Annotation> gone = new ArrayList<>();
		annotations.entrySet().removeIf(entry -> !folds.containsKey(entry.getKey()) && gone.add(entry.getValue()));
		Map<Annotation, Position> added = new HashMap<>();
		List<Annotation> moved = new ArrayList<>();
		folds.forEach((key, range) -> {
			ProjectionAnnotation annotation = annotations.get(key);
			Position position = annotation == null ? null : model.getPosition(annotation);
			if (position == null || position.isDeleted()) {
				ProjectionAnnotation fresh = new ProjectionAnnotation();
				annotations.put(key, fresh);
				added.put(fresh, new Position(range.offset(), range.length()));
			} else if (position.getOffset() != range.offset() || position.getLength() != range.length()) {
				position.setOffset(range.offset());
				position.setLength(range.length());
				moved.add(annotation);
			}
		});
		if (!gone.isEmpty() || !added.isEmpty() || !moved.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, moved.toArray(Annotation[]::new));
		}
	}
}
