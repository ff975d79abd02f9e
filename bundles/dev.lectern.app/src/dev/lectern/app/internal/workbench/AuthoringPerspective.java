package dev.lectern.app.internal.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Course and outline to the left, decks in the middle, the preview to the right, problems below the decks. */
public final class AuthoringPerspective implements IPerspectiveFactory {

	public static final String ID = "dev.lectern.app.authoring"; //$NON-NLS-1$

	private static final String NAVIGATOR = "dev.lectern.ui.course.navigator"; //$NON-NLS-1$
	private static final String PREVIEW = "dev.lectern.ui.preview.view"; //$NON-NLS-1$
	private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView"; //$NON-NLS-1$
	private static final String CITATIONS = "dev.lectern.ui.citation.citations"; //$NON-NLS-1$
	private static final String RULE = "dev.lectern.ui.check.rule"; //$NON-NLS-1$
	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(NAVIGATOR, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, NAVIGATOR);
		layout.addView(PREVIEW, IPageLayout.RIGHT, 0.5f, IPageLayout.ID_EDITOR_AREA);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.78f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(CITATIONS);
		below.addPlaceholder(RULE);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder(HISTORY);
		below.addPlaceholder(SEARCH);
		layout.addShowViewShortcut(NAVIGATOR);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(PREVIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(CITATIONS);
	}
}
