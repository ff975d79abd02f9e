package dev.lectern.ui.check.explain;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.ui.check.live.DeckAnnotationModel;
import dev.lectern.ui.check.live.ProblemAnnotation;

/**
 * The command {@code dev.lectern.ui.check.explain}: explains the rule it is given, else that of the selected problem, else that of the problem nearest to the
 * caret; without any, the view says how to find one.
 */
public final class ExplainHandler extends AbstractHandler {

	private static final String RULE = "dev.lectern.ui.check.explain.rule"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		RuleView.explain(Optional.ofNullable(event.getParameter(RULE)).or(() -> selected(event)).or(() -> atCaret(event)).orElse("")); //$NON-NLS-1$
		return null;
	}

	private static Optional<String> selected(ExecutionEvent event) {
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		return selection instanceof IStructuredSelection elements ? Optional.ofNullable(elements.getFirstElement()).flatMap(RuleView::rule) : Optional.empty();
	}

	private static Optional<String> atCaret(ExecutionEvent event) {
		ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
		if (editor == null || !(editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()) instanceof DeckAnnotationModel model)
				|| !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
			return Optional.empty();
		}
		return model.problems().stream().min(Comparator.comparingInt(annotation -> distance(model, annotation, selection.getOffset())))
				.map(annotation -> annotation.problem().rule());
	}

	private static int distance(DeckAnnotationModel model, ProblemAnnotation annotation, int caret) {
		Position position = model.getPosition(annotation);
		return caret < position.getOffset() ? position.getOffset() - caret : Math.max(0, caret - position.getOffset() - position.getLength());
	}
}
