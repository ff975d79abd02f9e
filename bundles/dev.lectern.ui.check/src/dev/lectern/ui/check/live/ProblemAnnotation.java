package dev.lectern.ui.check.live;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.osgi.util.NLS;

import dev.lectern.check.Problem;
import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;

/** A problem of the text as it is. Which problem that is changes with the text, what it says does not. For the UI thread. */
public final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {

	/** Kinds of the platform's errors, warnings and infos, so that they look like them and are set up with them. */
	private static final String TYPE = "dev.lectern.ui.check."; //$NON-NLS-1$

	private Problem problem;
	private String text;

	ProblemAnnotation(Problem problem) {
		super(type(problem), false, problem.message());
		this.problem = problem;
	}

	private static String type(Problem problem) {
		return TYPE + switch (problem.severity()) {
		case ERROR -> "error"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case INFO -> "info"; //$NON-NLS-1$
		};
	}

	/** The problem, and by which rule it is one. */
	@Override
	public String getText() {
		if (text == null) {
			text = Rules.description(problem.rule()).map(RuleDescription::title)
					.map(title -> NLS.bind(Messages.Problem, new Object[] { problem.message(), title, problem.rule() })).orElse(problem.message());
		}
		return text;
	}

	void tell(Problem now) {
		problem = now;
	}

	/** The problem as the last check found it; its offsets hold in the version of the text that was checked, see {@link DeckAnnotationModel#whenCurrent}. */
	public Problem problem() {
		return problem;
	}

	@Override
	public void setQuickFixable(boolean state) {
		// what can be done is known from the problem
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return !problem.fixes().isEmpty();
	}
}
