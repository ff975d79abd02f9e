package dev.lectern.app.internal.course;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Open Course... */
public final class OpenCourseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
		dialog.setText(Messages.Open_Course_Title);
		dialog.setMessage(Messages.Open_Course_Message);
		List<Path> recent = RecentCourses.ofThisUser().folders();
		if (!recent.isEmpty() && recent.getFirst().getParent() != null) {
			dialog.setFilterPath(recent.getFirst().getParent().toString());
		}
		String folder = dialog.open();
		if (folder != null) {
			CourseOpening.schedule(Path.of(folder));
		}
		return null;
	}
}
