package dev.lectern.ui.course.internal.language.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionAdapter;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.language.ide.OutlineNode;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** The outline as a popup for jumping: type a few letters, press Enter. */
final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(480, 400);

	private final ITextEditor editor;
	private final List<OutlineNode> rows;
	private Text typed;
	private TreeViewer viewer;

	QuickOutline(Shell parent, ITextEditor editor, ManifestState state) {
		super(parent, SWT.RESIZE, true, true, true, true, false, null, Messages.Hint);
		this.editor = editor;
		rows = state.snapshot().outline();
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		typed = new Text(parent, SWT.NONE);
		typed.setMessage(Messages.Filter);
		typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		typed.addModifyListener(event -> filter());
		typed.addKeyListener(new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent event) {
				if (event.keyCode == SWT.ARROW_DOWN) {
					viewer.getTree().setFocus();
					event.doit = false;
				}
			}
		});
		typed.addSelectionListener(new Chosen());
		return typed;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		OutlineRows.showIn(viewer);
		viewer.getTree().addSelectionListener(new Chosen());
		viewer.setInput(rows);
		viewer.expandAll();
		OutlineRows.at(rows, Manifests.caret(editor)).ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
		return viewer.getTree();
	}

	@Override
	protected Control getFocusControl() {
		return typed;
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}

	private void filter() {
		String letters = typed.getText().strip().toLowerCase(Locale.ROOT);
		List<OutlineNode> left = rows.stream().flatMap(row -> only(row, letters).stream()).toList();
		viewer.setInput(left);
		viewer.expandAll();
		first(left, letters).ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
	}

	private static Optional<OutlineNode> only(OutlineNode row, String letters) {
		if (says(row, letters)) {
			return Optional.of(row);
		}
		List<OutlineNode> children = row.children().stream().filter(child -> says(child, letters)).toList();
		return children.isEmpty() ? Optional.empty() : Optional.of(new OutlineNode(row.kind(), row.label(), row.detail(), row.offset(), row.end(), children));
	}

	private static boolean says(OutlineNode row, String letters) {
		return (row.label() + ' ' + row.detail()).toLowerCase(Locale.ROOT).contains(letters);
	}

	private static Optional<OutlineNode> first(List<OutlineNode> rows, String letters) {
		return rows.stream().flatMap(row -> says(row, letters) ? Stream.of(row) : row.children().stream().filter(child -> says(child, letters)))
				.findFirst();
	}

	private final class Chosen extends SelectionAdapter {

		@Override
		public void widgetDefaultSelected(SelectionEvent event) {
			if (viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode row) {
				close();
				editor.selectAndReveal(row.offset(), 0);
				editor.setFocus();
			}
		}
	}
}
