package dev.lectern.ui.deck.outline;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.SelectionAdapter;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import dev.lectern.ui.deck.live.DeckEditor;
import dev.lectern.ui.deck.live.DeckFeed;
import dev.lectern.workspace.DeckState;

/**
 * The outline as a popup for jumping: type a few letters of a title or a slide's number, press Enter. It begins at the slide of the caret. For
 * the UI thread.
 */
final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(480, 400);

	private final DeckEditor editor;
	private final IDialogSettings settings;

	private Text typed;
	private TreeViewer viewer;
	private OutlineViewer outline;
	private DeckFeed<OutlineDiff> feed;
	private OutlineTree whole = OutlineTree.NONE;
	private boolean filtered;

	/** @param settings where size and place are remembered */
	QuickOutline(Shell parent, DeckEditor editor, IDialogSettings settings) {
		super(parent, SWT.RESIZE, true, true, true, true, false, null, Messages.quickOutlineHint);
		this.editor = editor;
		this.settings = settings;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		typed = new Text(parent, SWT.NONE);
		typed.setMessage(Messages.quickOutlineFilter);
		typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		typed.addModifyListener(event -> filterChanged());
		typed.addKeyListener(new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent event) {
				if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
					viewer.getTree().setFocus();
					event.doit = false;
				}
			}
		});
		typed.addSelectionListener(new SelectionAdapter() {
			@Override
			public void widgetDefaultSelected(SelectionEvent event) {
				goToSelected();
			}
		});
		return typed;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Tree tree = new Tree(parent, SWT.SINGLE | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer = new TreeViewer(tree);
		outline = new OutlineViewer(viewer);
		tree.addSelectionListener(new SelectionAdapter() {
			@Override
			public void widgetDefaultSelected(SelectionEvent event) {
				goToSelected();
			}
		});
		tree.addMouseListener(new MouseAdapter() {
			@Override
			public void mouseUp(MouseEvent event) {
				if (event.button == 1 && tree.getItem(new Point(event.x, event.y)) != null && tree.getSelectionCount() == 1
						&& tree.getSelection()[0].getBounds().contains(event.x, event.y)) {
					goToSelected();
				}
			}
		});
		feed = new DeckFeed<>(Messages.outlining, tree.getDisplay(), 0, state -> OutlineDiff.between(outline.tree(), OutlineTree.of(state.deck())), this::show);
		tree.addDisposeListener(event -> feed.stop());
		editor.document().ifPresent(feed::follow);
		return tree;
	}

	@Override
	protected Control getFocusControl() {
		return typed;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return settings;
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}

	private void show(DeckState state, OutlineDiff diff) {
		whole = diff.after();
		if (filtered) {
			filterChanged();
		} else {
			outline.show(diff);
			outline.select(editor.caret());
		}
	}

	private void filterChanged() {
		String pattern = typed.getText();
		filtered = !pattern.isBlank();
		if (filtered) {
			OutlineFilter filter = OutlineFilter.of(whole, pattern);
			outline.begin(whole.only(filter.shown()), true);
			filter.best().ifPresent(outline::select);
		} else {
			outline.begin(whole, false);
			outline.select(editor.caret());
		}
	}

	private void goToSelected() {
		outline.selected().ifPresent(key -> {
			Optional<Integer> offset = whole.offset(key);
			close();
			offset.ifPresent(editor::reveal);
			editor.part().setFocus();
		});
	}
}
