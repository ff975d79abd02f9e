package dev.lectern.ui.check.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.check.live.DeckAnnotationModel;
import dev.lectern.ui.check.live.ProblemAnnotation;

/** Applies fixes to the deck an annotation model belongs to. For the UI thread. */
final class DeckFixes {

	/** With more edits at once, whoever follows the text is told of all together. */
	private static final int MANY = 20;

	private final DeckAnnotationModel model;
	private final Optional<ITextViewer> viewer;

	/** @param viewer whose caret stays where it is in the text, if there is one */
	DeckFixes(DeckAnnotationModel model, Optional<ITextViewer> viewer) {
		this.model = model;
		this.viewer = viewer;
	}

	/** Does what one of a problem's fixes says, as soon as it is known where; nothing when the problem is gone by then. */
	void apply(ProblemAnnotation annotation, String title) {
		model.whenCurrent(() -> apply(shown(annotation).flatMap(problem -> fix(problem, title)).stream().toList()));
	}

	/** Does all sure fixes of a rule's problems. Of two that touch the same text, only the first is done. */
	void applyAll(String rule) {
		applyAll(() -> model.problems().stream().filter(annotation -> annotation.problem().rule().equals(rule)).toList());
	}

	/** The same for some problems, which are asked for when it is known where they are. */
	void applyAll(Supplier<? extends Collection<ProblemAnnotation>> problems) {
		model.whenCurrent(() -> apply(problems.get().stream().flatMap(annotation -> shown(annotation).stream()).flatMap(problem -> sure(problem).stream()).toList()));
	}

	private Optional<Problem> shown(ProblemAnnotation annotation) {
		return model.getPosition(annotation) == null ? Optional.empty() : Optional.of(annotation.problem());
	}

	private static Optional<Fix> fix(Problem problem, String title) {
		return problem.fixes().stream().filter(fix -> fix.title().equals(title)).findFirst();
	}

	static Optional<Fix> sure(Problem problem) {
		return problem.fixes().stream().filter(Fix::sure).findFirst();
	}

	private void apply(List<Fix> fixes) {
		List<TextEdit> edits = edits(fixes);
		Optional<Point> selection = viewer.filter(shown -> shown.getTextWidget() != null).map(ITextViewer::getSelectedRange);
		apply(model.document(), edits);
		selection.filter(before -> !edits.isEmpty()).ifPresent(before -> {
			int start = moved(before.x, edits);
			viewer.get().setSelectedRange(start, moved(before.x + before.y, edits) - start);
		});
	}

	/**
	 * Where a caret is after edits: with the same character behind it, or as far as before in what was replaced.
	 *
	 * @param edits in order, none overlapping another
	 */
	static int moved(int caret, List<TextEdit> edits) {
		int distance = 0;
		for (TextEdit edit : edits) {
			if (edit.offset() + edit.length() <= caret) {
				distance += edit.replacement().length() - edit.length();
			} else if (edit.offset() < caret) {
				return edit.offset() + distance + Math.min(caret - edit.offset(), edit.replacement().length());
			}
		}
		return caret + distance;
	}

	/** The edits of fixes that do not touch each other, in order. */
	static List<TextEdit> edits(List<Fix> fixes) {
		List<TextEdit> edits = new ArrayList<>();
		int end = -1;
		for (Fix fix : fixes.stream().filter(one -> !one.edits().isEmpty()).sorted(Comparator.comparingInt(one -> one.edits().getFirst().offset())).toList()) {
			if (fix.edits().getFirst().offset() > end) {
				edits.addAll(fix.edits());
				TextEdit last = fix.edits().getLast();
				end = last.offset() + last.length();
			}
		}
		return edits;
	}

	/** @param edits in order, for the document's present text */
	static void apply(IDocument document, List<TextEdit> edits) {
		if (edits.isEmpty()) {
			return;
		}
		Optional<IDocumentUndoManager> undo = Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document));
		DocumentRewriteSession session = edits.size() > MANY && document instanceof IDocumentExtension4 large
				? large.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED)
				: null;
		undo.ifPresent(IDocumentUndoManager::beginCompoundChange);
		try {
			for (TextEdit edit : edits.reversed()) {
				document.replace(edit.offset(), edit.length(), edit.replacement());
			}
		} catch (BadLocationException e) {
			ILog.of(DeckFixes.class).error(e.getMessage(), e);
		} finally {
			undo.ifPresent(IDocumentUndoManager::endCompoundChange);
			if (session != null) {
				((IDocumentExtension4) document).stopRewriteSession(session);
			}
		}
	}
}
