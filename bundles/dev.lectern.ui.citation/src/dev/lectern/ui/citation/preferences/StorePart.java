package dev.lectern.ui.citation.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.progress.IProgressConstants;

import dev.lectern.ui.citation.store.ImportPapersJob;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.store.UnfinishedImport;
import dev.lectern.ui.thread.UiThread;

/** The paper store: where it is, what is in it, and taking a file in. What it shows is looked up in jobs. */
final class StorePart {

	private static final int LOOK_AGAIN_MILLIS = 200;

	private final UiThread uiThread;
	private final Group group;
	private final Text folder;
	private final Label content;
	private final Label state;
	private final ProgressBar progress;
	private final Button choose;
	private final Button resume;
	private final Button cancel;
	/** The import that is shown; null when there is none. */
	private ImportPapersJob job;

	StorePart(Composite parent) {
		group = new Group(parent, SWT.NONE);
		uiThread = UiThread.of(group);
		group.setText(Messages.Store);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(group);
		Label about = new Label(group, SWT.WRAP);
		about.setText(Messages.Store_About);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(about);
		new Label(group, SWT.NONE).setText(Messages.Store_Folder);
		folder = new Text(group, SWT.READ_ONLY | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(folder);
		new Label(group, SWT.NONE).setText(Messages.Store_Content);
		content = new Label(group, SWT.WRAP);
		content.setText(Messages.Counting);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(content);
		progress = new ProgressBar(group, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(progress);
		state = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(state);
		Composite buttons = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		choose = button(buttons, Messages.Import, this::choose);
		resume = button(buttons, Messages.Resume, () -> UnfinishedImport.file().ifPresent(this::take));
		cancel = button(buttons, Messages.Cancel, () -> {
			if (job != null) {
				job.cancel();
			}
		});
		group.addDisposeListener(event -> release());
		job = ImportPapersJob.running().orElse(null);
		if (job != null) {
			hold(job);
		}
		showButtons();
		describe();
	}

	private static Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> run.run());
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	private void choose() {
		FileDialog dialog = new FileDialog(group.getShell(), SWT.OPEN);
		dialog.setText(Messages.Import_Title);
		dialog.setFilterExtensions(new String[] { "*.json;*.jsonl;*.gz", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::take);
	}

	/** Begins to import. */
	void take(Path file) {
		job = ImportPapersJob.begin(file);
		state.setText(""); //$NON-NLS-1$
		hold(job);
		showButtons();
	}

	/** As long as this is shown, it says itself what went wrong. */
	private void hold(ImportPapersJob shown) {
		shown.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		look();
	}

	private void release() {
		if (job != null) {
			job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, null);
		}
	}

	private void look() {
		if (group.isDisposed() || job == null) {
			return;
		}
		IStatus result = job.getResult();
		if (result == null) {
			progress.setMaximum(job.steps());
			progress.setSelection(job.done());
			state.setText(NLS.bind(Messages.Importing, job.file().getFileName(), NumberFormat.getIntegerInstance().format(job.records())));
			group.getDisplay().timerExec(LOOK_AGAIN_MILLIS, this::look);
		} else {
			job = null;
			state.setText(result.getMessage());
			showButtons();
			describe();
		}
	}

	private void showButtons() {
		boolean running = job != null;
		progress.setVisible(running);
		((GridData) progress.getLayoutData()).exclude = !running;
		choose.setEnabled(!running);
		cancel.setVisible(running);
		resume.setVisible(false);
		if (!running) {
			offerToGoOn();
		}
		group.requestLayout();
	}

	/** Where there is a file to go on with. */
	private void offerToGoOn() {
		Job.createSystem(Messages.Store, monitor -> {
			Optional<Path> unfinished = UnfinishedImport.file().filter(Files::isRegularFile);
			uiThread.later(() -> {
				if (job == null) {
					resume.setVisible(unfinished.isPresent());
					unfinished.filter(file -> state.getText().isEmpty()).ifPresent(file -> state.setText(NLS.bind(Messages.Unfinished, file.getFileName())));
					group.requestLayout();
				}
			});
		}).schedule();
	}

	private void describe() {
		Job.createSystem(Messages.Store, monitor -> {
			ServiceCaller.callOnce(StorePart.class, StoredPapers.class, this::describe);
		}).schedule();
	}

	private void describe(StoredPapers store) {
		int size = store.size();
		String words = store.trouble().orElseGet(() -> size == 0 ? Messages.Store_Empty : NLS.bind(Messages.Store_Papers, NumberFormat.getIntegerInstance().format(size)));
		String where = store.folder().toString();
		uiThread.later(() -> {
			folder.setText(where);
			content.setText(words);
			group.requestLayout();
		});
	}

	Label content() {
		return content;
	}

	Label state() {
		return state;
	}

	Text folder() {
		return folder;
	}

	Button cancel() {
		return cancel;
	}

	Button resume() {
		return resume;
	}

	ProgressBar progress() {
		return progress;
	}
}
