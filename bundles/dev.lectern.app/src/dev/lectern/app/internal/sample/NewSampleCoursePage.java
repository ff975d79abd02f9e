package dev.lectern.app.internal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the folder and its parent. */
final class NewSampleCoursePage extends WizardPage {

	private static final String DEFAULT_NAME = "lectern-sample"; //$NON-NLS-1$

	private Text name;
	private Text parent;

	NewSampleCoursePage() {
		super("sample", Messages.Page_Title, null); //$NON-NLS-1$
		setDescription(Messages.Page_Description);
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Folder_Name);
		name = new Text(area, SWT.BORDER);
		name.setText(DEFAULT_NAME);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		new Label(area, SWT.NONE).setText(Messages.Location);
		parent = new Text(area, SWT.BORDER);
		parent.setText(System.getProperty("user.home")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(parent);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Browse);
		browse.addListener(SWT.Selection, event -> browse());
		name.addListener(SWT.Modify, event -> validate());
		parent.addListener(SWT.Modify, event -> validate());
		setControl(area);
		validate();
		name.selectAll();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Location_Title);
		dialog.setFilterPath(parent.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			parent.setText(chosen);
		}
	}

	Path folder() {
		return Path.of(parent.getText().strip()).resolve(name.getText().strip());
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (name.getText().isBlank() || parent.getText().isBlank()) {
			return Messages.Fields_Empty;
		}
		try {
			Path folder = folder();
			if (!folder.isAbsolute() || !Files.isDirectory(folder.getParent())) {
				return NLS.bind(Messages.No_Location, folder.getParent());
			}
			return SampleCourse.holdsSomething(folder) ? NLS.bind(Messages.Not_Empty, folder) : null;
		} catch (InvalidPathException | IOException e) {
			return NLS.bind(Messages.No_Folder, e.getMessage());
		}
	}
}
