package dev.lectern.ui.course.internal.language.rename;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.lectern.course.language.ide.rename.DeckMoves;

/** Where the new name is written; says which decks go with it, and what speaks against it. */
final class NewNamePage extends UserInputWizardPage {

	private static final int WIDTH = 460;
	private static final int LINES = 5;
	private static final int MOST = 4;

	private final Rename rename;
	private Text name;
	private Label decks;

	NewNamePage(Rename rename) {
		super(NewNamePage.class.getName());
		this.rename = rename;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.New_Name);
		name = new Text(area, SWT.BORDER);
		name.setText(rename.thing().name());
		name.selectAll();
		name.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		decks = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, decks.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).indent(0, 8).applyTo(decks);
		setControl(area);
		changed();
	}

	private void changed() {
		String written = name.getText().strip();
		RefactoringStatus status = rename.check(written);
		rename.setNewName(written);
		decks.setText(status.hasError() ? "" : told(rename.moves(written))); //$NON-NLS-1$
		if (written.equals(rename.thing().name())) {
			setErrorMessage(null);
			setPageComplete(false);
		} else {
			setPageComplete(status);
		}
	}

	private static String told(DeckMoves moves) {
		List<String> lines = moves.paths().entrySet().stream().map(NewNamePage::line).limit(moves.paths().size() > MOST ? MOST - 1 : MOST).collect(Collectors.toList());
		if (moves.paths().size() > lines.size()) {
			lines.add(NLS.bind(Messages.More, moves.paths().size() - lines.size()));
		}
		if (!moves.kept().isEmpty()) {
			lines.add(NLS.bind(Messages.Kept, String.join(", ", moves.kept()))); //$NON-NLS-1$
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private static String line(Map.Entry<String, String> move) {
		return NLS.bind(Messages.Move, move.getKey(), move.getValue());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}
}
