package dev.lectern.ui.citation.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;

/**
 * How asking for metadata goes on, whoever began it, and what came of it when it failed; takes no room otherwise. The jobs are the truth: their counts are
 * looked at some times a second while there are any.
 */
final class RefreshBar {

	private static final int LOOK_AGAIN_MILLIS = 150;
	private static final int MOST_PROBLEMS = 3;

	private final Composite parent;
	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final ProgressBar progress;
	private final Button again;
	private final Button end;
	private final UiThread uiThread;
	private final IJobChangeListener listener = new JobChangeAdapter() {

		@Override
		public void scheduled(IJobChangeEvent event) {
			onUiThread(event.getJob(), RefreshBar.this::began);
		}

		@Override
		public void done(IJobChangeEvent event) {
			onUiThread(event.getJob(), job -> ended(job, event.getResult()));
		}
	};

	private final List<RefreshPapersJob> running = new ArrayList<>();
	/** What is worth another try. */
	private final Map<OpenCourse, List<ArxivIdentifier>> failed = new LinkedHashMap<>();

	RefreshBar(Composite parent) {
		this.parent = parent;
		bar = new Composite(parent, SWT.NONE);
		uiThread = UiThread.of(bar);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		icon = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		progress = new ProgressBar(bar, SWT.HORIZONTAL);
		again = new Button(bar, SWT.PUSH);
		again.setText(Messages.Try_Again);
		again.addListener(SWT.Selection, event -> tryAgain());
		end = new Button(bar, SWT.PUSH);
		end.addListener(SWT.Selection, event -> end());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(progress);
		for (Button button : List.of(again, end)) {
			GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		}
		Job.getJobManager().addJobChangeListener(listener);
		bar.addDisposeListener(event -> Job.getJobManager().removeJobChangeListener(listener));
		Arrays.stream(Job.getJobManager().find(RefreshPapersJob.FAMILY)).forEach(job -> began((RefreshPapersJob) job));
	}

	private void onUiThread(Job job, Consumer<RefreshPapersJob> change) {
		if (job instanceof RefreshPapersJob refresh) {
			uiThread.later(() -> change.accept(refresh));
		}
	}

	private void began(RefreshPapersJob job) {
		if (running.contains(job) || job.getState() == Job.NONE) {
			return;
		}
		boolean first = running.isEmpty();
		running.add(job);
		if (first) {
			failed.clear();
			icon.setImage(null);
			end.setText(Messages.Cancel);
			end.setEnabled(true);
			look();
			showing(true, false);
		}
	}

	private void look() {
		if (bar.isDisposed() || running.isEmpty()) {
			return;
		}
		int of = running.stream().mapToInt(job -> job.papers().size()).sum();
		int answered = running.stream().mapToInt(RefreshPapersJob::answered).sum();
		if (progress.getMaximum() != of) {
			progress.setMaximum(of);
		}
		progress.setSelection(answered);
		set(of == 1 ? NLS.bind(Messages.Asking_One, running.getFirst().papers().getFirst())
				: answered == 0 ? NLS.bind(Messages.Asking, of) : NLS.bind(Messages.Answered, answered, of));
		bar.getDisplay().timerExec(LOOK_AGAIN_MILLIS, this::look);
	}

	private void set(String sentence) {
		if (!sentence.equals(text.getText())) {
			text.setText(sentence);
			text.setToolTipText(null);
		}
	}

	private void ended(RefreshPapersJob job, IStatus result) {
		running.remove(job);
		if (result.matches(IStatus.WARNING | IStatus.ERROR)) {
			failed.computeIfAbsent(job.course(), course -> new ArrayList<>()).addAll(job.papers());
			tell(result);
		}
		if (running.isEmpty()) {
			end.setText(Messages.Close);
			end.setEnabled(true);
			showing(false, !failed.isEmpty());
		}
	}

	private void tell(IStatus result) {
		List<String> problems = result.isMultiStatus() ? Arrays.stream(result.getChildren()).map(IStatus::getMessage).toList() : List.of();
		Stream<String> lines = Stream.concat(Stream.of(result.getMessage()), problems.stream().limit(MOST_PROBLEMS));
		String more = problems.size() > MOST_PROBLEMS ? "\n" + NLS.bind(Messages.More_Problems, problems.size() - MOST_PROBLEMS) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		text.setText(lines.collect(Collectors.joining("\n")) + more); //$NON-NLS-1$
		text.setToolTipText(String.join("\n", problems)); //$NON-NLS-1$
		icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
	}

	private void showing(boolean asking, boolean problems) {
		shown(icon, problems);
		shown(progress, asking);
		shown(again, problems);
		bar.setVisible(asking || problems);
		((GridData) bar.getLayoutData()).exclude = !asking && !problems;
		bar.requestLayout();
		parent.layout();
	}

	private static void shown(Control control, boolean on) {
		control.setVisible(on);
		((GridData) control.getLayoutData()).exclude = !on;
	}

	private void tryAgain() {
		Map<OpenCourse, List<ArxivIdentifier>> due = new LinkedHashMap<>(failed);
		failed.clear();
		showing(false, false);
		due.forEach((course, papers) -> RefreshPapersJob.begin(course, papers.stream().distinct().toList()));
	}

	/** Gives up, or takes the sentences away. */
	private void end() {
		if (running.isEmpty()) {
			failed.clear();
			showing(false, false);
		} else {
			end.setEnabled(false);
			running.forEach(Job::cancel);
		}
	}

	Composite control() {
		return bar;
	}
}
