package dev.lectern.ui.course.internal.language.problems;

import org.eclipse.jface.text.source.Annotation;

import dev.lectern.course.language.ide.ManifestProblem;

/** A problem of the text as it is. */
public final class ManifestAnnotation extends Annotation {

	private static final String TYPE = "org.eclipse.ui.workbench.texteditor."; //$NON-NLS-1$

	private final ManifestProblem problem;

	ManifestAnnotation(ManifestProblem problem) {
		super(type(problem), false, problem.message());
		this.problem = problem;
	}

	private static String type(ManifestProblem problem) {
		return TYPE + switch (problem.severity()) {
		case ERROR -> "error"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		default -> "info"; //$NON-NLS-1$
		};
	}

	/** What is told; its offset is that of the text that was read, the annotation's position moves with the text. */
	public ManifestProblem problem() {
		return problem;
	}
}
