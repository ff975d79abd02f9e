package dev.lectern.ui.citation.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** What stands in the tree's place when no paper passes the filter: why, and a way out. For the UI thread. */
final class NothingFound {

	private final Composite parent;
	private final CitationTree tree;
	private final RowFilter filter;
	private final Link link;

	/** @param showAll takes the filter away */
	NothingFound(Composite parent, CitationTree tree, RowFilter filter, Runnable showAll) {
		this.parent = parent;
		this.tree = tree;
		this.filter = filter;
		link = new Link(parent, SWT.WRAP);
		link.addListener(SWT.Selection, event -> showAll.run());
		GridDataFactory.fillDefaults().grab(true, true).indent(12, 12).exclude(true).applyTo(link);
		link.setVisible(false);
	}

	/** Takes the tree's place, or gives it back, as the tree is now. */
	void update() {
		boolean empty = tree.isEmpty();
		if (empty) {
			link.setText(NLS.bind(Messages.Show_All, filter.whyNothing()));
		}
		((GridData) link.getLayoutData()).exclude = !empty;
		((GridData) tree.viewer().getTree().getLayoutData()).exclude = empty;
		link.setVisible(empty);
		tree.viewer().getTree().setVisible(!empty);
		parent.layout();
	}

	Link link() {
		return link;
	}
}
