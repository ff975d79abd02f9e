package dev.lectern.ui.deck.outline;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.events.SelectionAdapter;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import dev.lectern.ui.deck.live.DeckEditor;
import dev.lectern.ui.deck.live.DeckFeed;
import dev.lectern.workspace.DeckState;

/**
 * The outline of the deck in an editor. What the author selects here is shown in the editor; where the caret is, is selected here, if the
 * link is on. The two do not feed each other: only the author's own selections move the caret.
 */
final class DeckOutlinePage extends ContentOutlinePage {

	private static final int NOWHERE = -1;
	/** In milliseconds; shorter than an author's look to the side takes. */
	private static final int PAUSE = 150;

	private final DeckEditor editor;
	private final CaretListener caretMoved = event -> caretMoved();
	private final IPropertyListener inputChanged = (source, property) -> {
		if (property == IEditorPart.PROP_INPUT) {
			follow();
		}
	};

	private OutlineViewer outline;
	private DeckFeed<OutlineDiff> feed;
	private SlideProblems problems;
	private CaretLink link;
	private ITextViewer text;
	private int placed = NOWHERE;
	private boolean caretPending;

	DeckOutlinePage(DeckEditor editor) {
		this.editor = editor;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.SINGLE | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		link = new CaretLink(this::selectCaret);
		new OutlineActions(getTreeViewer(), link).addTo(getSite());
		parent.getDisplay().asyncExec(() -> {
			if (!getControl().isDisposed()) {
				begin(getTreeViewer());
			}
		});
	}

	/** A turn later: in the one in which the platform opens an editor, and asks for the page, there is enough to do. */
	private void begin(TreeViewer viewer) {
		outline = new OutlineViewer(viewer);
		viewer.getTree().addSelectionListener(new SelectionAdapter() {
			@Override
			public void widgetSelected(SelectionEvent event) {
				goToSelected();
			}

			@Override
			public void widgetDefaultSelected(SelectionEvent event) {
				goToSelected();
				editor.part().getSite().getPage().activate(editor.part());
			}
		});
		problems = new SlideProblems(viewer.getControl().getDisplay(), offset -> outline.tree().path(offset), outline::badgesChanged);
		outline.badges(problems::badge);
		feed = new DeckFeed<>(Messages.outlining, viewer.getControl().getDisplay(), PAUSE,
				state -> OutlineDiff.between(outline.tree(), OutlineTree.of(state.deck())), this::show);
		editor.part().addPropertyListener(inputChanged);
		editor.viewer().ifPresent(textViewer -> {
			text = textViewer;
			text.getTextWidget().addCaretListener(caretMoved);
		});
		follow();
	}

	@Override
	public void dispose() {
		if (feed != null) {
			feed.stop();
			problems.stop();
			editor.part().removePropertyListener(inputChanged);
			if (text != null && text.getTextWidget() != null && !text.getTextWidget().isDisposed()) {
				text.getTextWidget().removeCaretListener(caretMoved);
			}
		}
		super.dispose();
	}

	private void follow() {
		editor.document().ifPresent(feed::follow);
		editor.annotations().ifPresent(problems::follow);
	}

	private void show(DeckState state, OutlineDiff diff) {
		outline.show(diff);
		problems.look();
		selectCaret();
	}

	/** The widget tells of every step of the caret, in the middle of a change too: the place is asked for once the change is through. */
	private void caretMoved() {
		if (!caretPending) {
			caretPending = true;
			getControl().getDisplay().asyncExec(() -> {
				caretPending = false;
				if (!getControl().isDisposed()) {
					selectCaret();
				}
			});
		}
	}

	private void selectCaret() {
		int caret = editor.caret();
		if (outline != null && link.isOn() && caret != placed) {
			placed = NOWHERE;
			outline.select(caret);
		}
	}

	private void goToSelected() {
		if (getTreeViewer().getStructuredSelection().getFirstElement() instanceof OutlineKey key) {
			outline.tree().offset(key).ifPresent(offset -> {
				editor.reveal(offset);
				placed = editor.caret();
			});
		}
	}
}
