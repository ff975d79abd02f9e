package dev.lectern.app.internal.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.CompoundContributionItem;

/** File > Recent Courses. */
public final class RecentCoursesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		RecentCourses recent = RecentCourses.ofThisUser();
		List<Path> folders = recent.folders();
		if (folders.isEmpty()) {
			Action none = action(Messages.No_Recent_Courses, () -> {
			});
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		List<IContributionItem> items = new ArrayList<>();
		for (Path folder : folders) {
			items.add(new ActionContributionItem(action(label(items.size() + 1, folder), () -> CourseOpening.schedule(folder))));
		}
		items.add(new Separator());
		items.add(new ActionContributionItem(action(Messages.Clear_Recent_Courses, recent::clear)));
		return items.toArray(IContributionItem[]::new);
	}

	private static String label(int number, Path folder) {
		String text = NLS.bind(Messages.Recent_Course, folder.getFileName(), folder.getParent());
		return (number < 10 ? "&" + number : number) + "  " + text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {

			@Override
			public void run() {
				run.run();
			}
		};
	}
}
