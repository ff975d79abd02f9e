package dev.lectern.ui.course.internal.language.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;

/** Asks for the new name, shows what will change where, and changes it. */
final class RenameWizard extends RefactoringWizard {

	private final Rename rename;

	RenameWizard(Rename rename) {
		super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.rename = rename;
		setDefaultPageTitle(title(rename));
	}

	/** For the UI thread; returns when the author has decided. */
	static void open(Rename rename, Shell shell) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(shell, title(rename));
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
	}

	private static String title(Rename rename) {
		return switch (rename.thing().kind()) {
		case CHAPTER -> Messages.Title_Chapter;
		case LANGUAGE -> Messages.Title_Language;
		case PART -> Messages.Title_Part;
		case TERM -> Messages.Title_Term;
		case RULE -> throw new IllegalArgumentException(rename.thing().name());
		};
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NewNamePage(rename));
	}
}
