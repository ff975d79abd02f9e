package dev.lectern.ui.citation.fix;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;

/** Shows what will be changed in which deck, and changes it when the author agrees. Asks for nothing else. */
final class EveryOccurrenceWizard extends RefactoringWizard {

	private EveryOccurrenceWizard(EveryOccurrence refactoring) {
		super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		setDefaultPageTitle(refactoring.getName());
	}

	/** For the UI thread; returns when the author has decided. */
	static void open(EveryOccurrence refactoring, Shell shell) {
		try {
			new RefactoringWizardOpenOperation(new EveryOccurrenceWizard(refactoring)).run(shell, refactoring.getName());
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	protected void addUserInputPages() {
		// there is nothing to ask: the preview is the page
	}
}
