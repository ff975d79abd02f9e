package dev.lectern.app.internal.sample;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import dev.lectern.app.internal.course.CourseOpening;

/** File > New > Sample Course. */
public final class NewSampleCourseWizard extends Wizard implements INewWizard {

	private final NewSampleCoursePage page = new NewSampleCoursePage();

	public NewSampleCourseWizard() {
		setWindowTitle(Messages.Window_Title);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// where the course goes does not depend on what is selected
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		Job copying = new Job(Messages.Copying) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					SampleCourse.copyTo(folder, monitor);
				} catch (IOException e) {
					return Status.error(NLS.bind(Messages.Not_Copied, folder, e.getMessage()), e);
				}
				CourseOpening.schedule(folder);
				return Status.OK_STATUS;
			}
		};
		copying.setUser(true);
		copying.schedule();
		return true;
	}
}
