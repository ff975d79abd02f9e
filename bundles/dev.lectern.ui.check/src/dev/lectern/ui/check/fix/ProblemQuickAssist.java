package dev.lectern.ui.check.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.MarkerAnnotation;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.ui.check.explain.RuleView;
import dev.lectern.ui.check.live.DeckAnnotationModel;
import dev.lectern.ui.check.live.ProblemAnnotation;
import dev.lectern.workspace.OpenCourses;

/**
 * What Ctrl+1 offers in a deck: the fixes of the problems at the caret, or of its line when there is none at the caret; each rule's sure fixes for the whole
 * deck; and to have the rules explained.
 */
public final class ProblemQuickAssist implements IQuickAssistProcessor {

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ProblemAnnotation;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		return context.getSourceViewer().getAnnotationModel() instanceof DeckAnnotationModel model && model.document() != null
				? proposals(model, context.getSourceViewer(), at(model, context.getOffset())).toArray(ICompletionProposal[]::new)
				: new ICompletionProposal[0];
	}

	private static List<ICompletionProposal> proposals(DeckAnnotationModel model, ITextViewer viewer, List<Annotation> annotations) {
		DeckFixes fixes = new DeckFixes(model, Optional.of(viewer));
		List<ICompletionProposal> proposals = new ArrayList<>();
		Set<String> rules = new LinkedHashSet<>();
		Set<String> all = new LinkedHashSet<>();
		for (Annotation annotation : annotations) {
			if (annotation instanceof ProblemAnnotation shown) {
				Problem problem = shown.problem();
				rules.add(problem.rule());
				for (Fix fix : problem.fixes()) {
					proposals.add(new FixProposal(fix.title(), problem.message(), FixIcon.image(), () -> fixes.apply(shown, fix.title())));
				}
				DeckFixes.sure(problem).ifPresent(fix -> all.add(problem.rule()));
			} else if (annotation instanceof MarkerAnnotation marker) {
				rules.add(marker.getMarker().getAttribute(OpenCourses.RULE_ATTRIBUTE, "")); //$NON-NLS-1$
			}
		}
		for (String rule : all) {
			long count = model.problems().stream().map(ProblemAnnotation::problem)
					.filter(problem -> problem.rule().equals(rule) && DeckFixes.sure(problem).isPresent()).count();
			if (count > 1) {
				proposals.add(new FixProposal(NLS.bind(Messages.Fix_All, count), NLS.bind(Messages.Fix_All_Info, rule), FixIcon.image(),
						() -> fixes.applyAll(rule)));
			}
		}
		for (String rule : rules) {
			proposals.add(new FixProposal(NLS.bind(Messages.Explain, rule), null, PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_LCL_LINKTO_HELP), () -> RuleView.explain(rule)));
		}
		return proposals;
	}

	/** From the most special place to the most general. */
	private static List<Annotation> at(DeckAnnotationModel model, int caret) {
		IDocument document = model.document();
		List<Annotation> atCaret = between(model, caret, caret);
		if (atCaret.isEmpty()) {
			try {
				int line = document.getLineOfOffset(caret);
				return between(model, document.getLineOffset(line), document.getLineOffset(line) + document.getLineLength(line));
			} catch (BadLocationException e) {
				return List.of();
			}
		}
		return atCaret;
	}

	/** Others remark on a text, too: what was changed since it was saved, for one. */
	private static boolean isProblem(Annotation annotation) {
		return annotation instanceof ProblemAnnotation
				|| annotation instanceof MarkerAnnotation marker && marker.getMarker().getAttribute(OpenCourses.RULE_ATTRIBUTE, null) != null;
	}

	private static List<Annotation> between(DeckAnnotationModel model, int start, int end) {
		List<Annotation> found = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = isProblem(annotation) ? model.getPosition(annotation) : null;
			if (position != null && position.getOffset() <= end && position.getOffset() + position.getLength() >= start) {
				found.add(annotation);
			}
		}
		found.sort(Comparator.<Annotation>comparingInt(annotation -> model.getPosition(annotation).getLength())
				.thenComparingInt(annotation -> model.getPosition(annotation).getOffset()));
		return found;
	}
}
